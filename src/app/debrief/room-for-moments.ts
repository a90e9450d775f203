import { useEffect, useState } from 'preact/hooks';

/** Widths of the window, and how many moments a row of the picture has room for: a face stays as wide as a finger. */
const ROOMS = [['(max-width: 640px)', 7], ['(max-width: 1000px)', 12]] as const;
const WIDE = 18;

export function useRoomForMoments(): number {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const lists = ROOMS.map(([query]) => window.matchMedia(query));
    const measure = () => setRoom(roomNow());
    for (const list of lists) list.addEventListener('change', measure);
    return () => {
      for (const list of lists) list.removeEventListener('change', measure);
    };
  }, []);
  return room;
}

function roomNow(): number {
  return ROOMS.find(([query]) => window.matchMedia(query).matches)?.[1] ?? WIDE;
}
