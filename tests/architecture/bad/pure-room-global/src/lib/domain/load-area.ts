export const loadArea = () => fetch('/data/areas.json');
