export { observeReconcile } from "./observe.ts";
export { planReconcile, type RouteStep } from "./plan.ts";
export { reconcile, type ReconcileOptions } from "./reconcile.ts";
export { reportReconcile, type ReconcileLine, type ReconcileReport } from "./report.ts";
