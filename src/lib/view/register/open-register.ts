import { buildRegister } from './build-register.ts';
import { RegisterEngine } from './register-engine.ts';
import {
	unpackRegister,
	type RegisterFile,
	type RegisterNames,
	type RegisterRecord
} from './register-file.ts';
import { registerRows, registerTerms } from './register-rows.ts';

/** A register that is ready to be asked; its engine's rows are the places of `records`. */
export interface OpenRegister {
	names: RegisterNames;
	records: RegisterRecord[];
	engine: RegisterEngine;
}

/** Makes a file ready; throws `RangeError` where it contradicts itself. */
export function openRegister(file: RegisterFile): OpenRegister {
	const records = unpackRegister(file);
	const { names } = file;
	const register = buildRegister(registerRows(records, names), registerTerms(names));
	return { names, records, engine: new RegisterEngine(register) };
}
