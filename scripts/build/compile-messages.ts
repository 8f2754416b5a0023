import { packageCommand } from './package-command.ts';
import { runCommand } from './run-command.ts';

/** Compiles data/messages into src/lib/i18n/paraglide, as vite.config.ts does; gives the exit code. */
export function compileMessages(): Promise<number> {
	return runCommand(
		packageCommand(
			'@inlang/paraglide-js',
			'paraglide-js',
			...['compile', '--project', './project.inlang', '--outdir', './src/lib/i18n/paraglide'],
			...['--strategy', 'globalVariable', 'baseLocale', '--silent']
		)
	);
}
