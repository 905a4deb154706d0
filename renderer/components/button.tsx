import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Props = Omit<ComponentProps<'button'>, 'className'> & { readonly look?: 'main' | 'quiet' };

/** A button of the chrome; `main` for the one thing that a screen is there for. */
export const Button = ({ look = 'quiet', ...props }: Props) => (
  <button type="button" className={styles[look]} {...props} />
);
