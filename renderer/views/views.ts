/** The views that work, by their place in the switch; a view that is added here has its button, key and menu item. */
import type { ComponentType } from 'react';
import type { View } from '../state/state.ts';
import { AllView } from './all/all-view.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { KeyView } from './key/key-view.tsx';
import { RelationsView } from './relations/relations-view.tsx';
import { ReportView } from './report/report-view.tsx';
import { TermsView } from './terms/terms-view.tsx';

export const OPEN_VIEWS: Partial<Readonly<Record<View, ComponentType>>> = {
  key: KeyView,
  compare: CompareView,
  all: AllView,
  terms: TermsView,
  relations: RelationsView,
  report: ReportView,
};
