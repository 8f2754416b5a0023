export const load = async () => import('../../scripts/pipeline/run.ts');
