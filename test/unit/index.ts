import 'tests:unit';
