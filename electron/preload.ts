/** Offers the Api to the window, as `window.variorum`. What it hears from the main process is parsed here. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import * as v from 'valibot';
import {
  type Api,
  CHANNELS,
  commandSchema,
  folderEventSchema,
  otherProjectSchema,
  printResultSchema,
  problemSchema,
  saveResultSchema,
  settingsSchema,
} from '../shared/contract.ts';

const nothingSchema = v.undefined();
const addressSchema = v.string();

async function ask<T>(schema: v.GenericSchema<unknown, T>, channel: string, ...args: unknown[]): Promise<T> {
  return v.parse(schema, await ipcRenderer.invoke(channel, ...args));
}

function listen<T>(schema: v.GenericSchema<unknown, T>, channel: string, listener: (value: T) => void) {
  const parsed = (_: unknown, value: unknown) => listener(v.parse(schema, value));
  ipcRenderer.on(channel, parsed);
  return () => {
    ipcRenderer.off(channel, parsed);
  };
}

const api: Api = {
  openFolder: () => ask(nothingSchema, CHANNELS.openFolder),
  openRecent: (path) => ask(nothingSchema, CHANNELS.openRecent, path),
  openDropped: (file) => ask(nothingSchema, CHANNELS.openDropped, webUtils.getPathForFile(file)),
  cancelReading: () => ask(nothingSchema, CHANNELS.cancelReading),
  dragFile: (file) => ask(nothingSchema, CHANNELS.dragFile, file),
  showFile: (file) => ask(nothingSchema, CHANNELS.showFile, file),
  showPreview: (page) => ask(addressSchema, CHANNELS.showPreview, page),
  saveReport: (file) => ask(saveResultSchema, CHANNELS.saveReport, file),
  printReport: (page) => ask(printResultSchema, CHANNELS.printReport, page),
  cancelSaving: () => ask(nothingSchema, CHANNELS.cancelSaving),
  showSaved: () => ask(nothingSchema, CHANNELS.showSaved),
  saveProject: (folder, project) => ask(nothingSchema, CHANNELS.saveProject, folder, project),
  openOtherProject: () => ask(otherProjectSchema, CHANNELS.openOtherProject),
  settings: () => ask(settingsSchema, CHANNELS.settings),
  setReading: (reading) => ask(settingsSchema, CHANNELS.setReading, reading),
  setTables: (tables) => ask(settingsSchema, CHANNELS.setTables, tables),
  setCoder: (coder) => ask(settingsSchema, CHANNELS.setCoder, coder),
  setReport: (report) => ask(settingsSchema, CHANNELS.setReport, report),
  setTheme: (theme) => ask(settingsSchema, CHANNELS.setTheme, theme),
  endTour: () => ask(settingsSchema, CHANNELS.endTour),
  setPlace: (place) => ask(nothingSchema, CHANNELS.setPlace, place),
  ready: () => ask(nothingSchema, CHANNELS.ready),
  onFolder: (listener) => listen(folderEventSchema, CHANNELS.folder, listener),
  onSettings: (listener) => listen(settingsSchema, CHANNELS.settingsChanged, listener),
  onCommand: (listener) => listen(commandSchema, CHANNELS.command, listener),
  onNotice: (listener) => listen(problemSchema, CHANNELS.notice, listener),
};

contextBridge.exposeInMainWorld('variorum', api);
