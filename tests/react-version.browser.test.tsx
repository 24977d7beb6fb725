import './react-version.test';
