import 'tests:pages';
