/** The views that work, by their place in the switch; a view that is added here has its button, key and menu item. */
import type { ComponentType } from 'react';
import type { View } from '../state/state.ts';
import { CompareView } from './compare/compare-view.tsx';

export const OPEN_VIEWS: Partial<Readonly<Record<View, ComponentType>>> = {
  compare: CompareView,
};
