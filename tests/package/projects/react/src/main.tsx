import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'samen-widgets/define/adviser';
import 'samen-widgets/define/signup';
import type {} from 'samen-widgets/react';

function App() {
  const [ready, setReady] = useState(0);
  return (
    <main data-ready={ready}>
      <samen-adviser
        name="Jo de Vries"
        email="jo@voorbeeld.example"
        heading-level="3"
        vcard
        onsamen-ready={({ detail }) => setReady((count) => count + detail.widget.length)}
      />
      <samen-signup endpoint="/api" dates="2031-03-11T10:00/11:30">
        <a href="mailto:jo@voorbeeld.example">Meld u aan</a>
      </samen-signup>
    </main>
  );
}

// @ts-expect-error There is no such heading level.
export const wrong = <samen-adviser heading-level="9" />;

createRoot(document.querySelector('#app')!).render(<App />);
