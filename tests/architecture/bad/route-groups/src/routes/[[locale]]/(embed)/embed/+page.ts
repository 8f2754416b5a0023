import { header } from '../../(site)/header.ts';

export const load = () => ({ header });
