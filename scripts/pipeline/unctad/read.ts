import { fileURLToPath } from 'node:url';
import type { PipelineContext, SourceReader } from '../source-reader.ts';

async function load(context: PipelineContext): Promise<void> {
	await context.loadCsv('raw_unctad_goods', 'ict_goods_share.csv');
	await context.loadCsv('raw_unctad_services', 'ict_services.csv');
	await context.loadCsv('raw_unctad_b2c', 'b2c_ecommerce_index_2020.csv');
}

/** UNCTADstat: ICT goods, ICT services, and the B2C e-commerce index of 2020. */
export const reader: SourceReader = {
	folder: 'unctad',
	sources: ['UNCTADSTAT', 'UNCTAD_B2C'],
	load,
	steps: ['./10-stage-goods.sql', './20-stage-services.sql', './30-stage-b2c.sql'].map((step) =>
		fileURLToPath(new URL(step, import.meta.url))
	)
};
