import { findViolations } from './find-violations.ts';
import { formatViolation } from './violation.ts';

const violations = findViolations(process.cwd());
for (const violation of violations) console.error(formatViolation(violation));
console.log(
	violations.length === 0
		? 'The architecture holds.'
		: `${violations.length} breach${violations.length === 1 ? '' : 'es'} of the architecture.`
);
process.exitCode = violations.length === 0 ? 0 : 1;
