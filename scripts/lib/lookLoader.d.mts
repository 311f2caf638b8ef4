export default function load(text: string): string;
