import { Component, type ReactNode } from 'react';
import { recordError } from './record';

/** Stands around an editor: notes the error that broke it and shows that the draft is gone. */
export class EditorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    recordError(error);
  }

  override render(): ReactNode {
    return this.state.broken ? <div role="alert">The editor broke.</div> : this.props.children;
  }
}
