export interface Spec {
	title: string;
}
