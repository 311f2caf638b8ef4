import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of a part that broke; `again` shows the part once more. */
  readonly fallback: (again: () => void) => ReactNode;
}

/** Keeps a broken part from taking the whole pane with it. React asks for a class here. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const again = () => this.setState({ isBroken: false });
    return this.state.isBroken ? this.props.fallback(again) : this.props.children;
  }
}
