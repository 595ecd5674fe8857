import { Component, type ReactNode } from "react";

interface Props {
	readonly fallback: ReactNode;
	readonly onError?: () => void;
	readonly children: ReactNode;
}

/** Shows `fallback` when something below throws; what stands outside it is untouched. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
	override state = { failed: false };

	static getDerivedStateFromError(): { failed: boolean } {
		return { failed: true };
	}

	override componentDidCatch(): void {
		this.props.onError?.();
	}

	override render(): ReactNode {
		return this.state.failed ? this.props.fallback : this.props.children;
	}
}
