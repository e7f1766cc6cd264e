import 'tests:e2e';
