import { Meeting } from '../src/meeting';

export default function Page() {
  return <Meeting />;
}
