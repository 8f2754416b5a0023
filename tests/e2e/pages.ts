/** One page that stands for its type. */
export interface PageType {
	name: string;
	path: string;
	/** Whether its charts and tables must be there before any script. */
	chart: boolean;
}

/** One page of each type, in each language of the site; every browser test that concerns all pages runs over them. */
export const PAGE_TYPES: readonly PageType[] = [
	{ name: 'home', path: '/', chart: true },
	{ name: 'catalogue', path: '/indicators/', chart: false },
	{ name: 'an indicator', path: '/indicators/internet-use/', chart: true },
	{ name: 'an indicator without totals', path: '/indicators/ict-skills/', chart: true },
	{ name: 'an indicator of economies', path: '/indicators/e-government-development/', chart: true },
	{ name: 'list of economies', path: '/economies/', chart: false },
	{ name: 'an economy', path: '/economies/ken/', chart: true },
	{ name: 'a group', path: '/economies/ldc/', chart: true },
	{ name: 'action lines', path: '/action-lines/', chart: false },
	{ name: 'an action line', path: '/action-lines/c2/', chart: false },
	{ name: 'an action line without indicators', path: '/action-lines/c7-ehea/', chart: false },
	{ name: 'goals', path: '/goals/', chart: false },
	{ name: 'a goal', path: '/goals/9/', chart: false },
	{ name: 'the matrix', path: '/matrix/', chart: false },
	{ name: 'bring your own mapping', path: '/mapping/', chart: false },
	{ name: 'an activity', path: '/activities/s-2.2-c2/', chart: false },
	{ name: 'targets', path: '/targets/', chart: false },
	{ name: 'the timeline', path: '/timeline/', chart: false },
	{ name: 'roadmaps', path: '/roadmaps/', chart: false },
	{ name: 'a roadmap in French', path: '/fr/roadmaps/c2/', chart: false },
	{ name: 'methods', path: '/methods/', chart: false },
	{ name: 'processes', path: '/processes/', chart: false },
	{ name: 'a process', path: '/processes/wsis20-review/', chart: false },
	{ name: 'the funnel of the prizes', path: '/processes/wsis-prizes/', chart: false },
	{ name: 'the Core List', path: '/processes/partnership/', chart: false },
	{ name: 'the register of activities', path: '/activities/', chart: true },
	{ name: 'the rules of the crosswalk', path: '/activities/rules/', chart: false },
	{ name: 'the explorer', path: '/explore/', chart: true },
	{ name: 'the explorer in French', path: '/fr/explore/', chart: true },
	{ name: 'data and methods', path: '/data/', chart: false },
	{ name: 'the static API', path: '/api/', chart: false },
	{ name: 'the page for makers of embeds', path: '/make-embed/', chart: false },
	{ name: 'the page for makers in French', path: '/fr/make-embed/', chart: false },
	{ name: 'the gallery of charts', path: '/gallery/', chart: true },
	{ name: 'the gallery in French', path: '/fr/gallery/', chart: true },
	{ name: 'not found', path: '/not-found/', chart: false },
	{ name: 'the static API in French', path: '/fr/api/', chart: false },
	{ name: 'home in French', path: '/fr/', chart: true },
	{ name: 'an indicator in French', path: '/fr/indicators/fixed-broadband-price/', chart: true },
	{ name: 'an action line in French', path: '/fr/action-lines/c4/', chart: false },
	{ name: 'an activity in French', path: '/fr/activities/wb-p507168/', chart: false },
	{ name: 'the matrix in French', path: '/fr/matrix/', chart: false },
	{ name: 'the rules in French', path: '/fr/activities/rules/', chart: false },
	{ name: 'a process in French', path: '/fr/processes/connect-2030/', chart: false },
	{ name: 'the register in French', path: '/fr/activities/', chart: false },
	{ name: 'an economy in French', path: '/fr/economies/sen/', chart: true }
];
