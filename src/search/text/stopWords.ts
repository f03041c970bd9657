import { normalize } from './normalize';

/** Words that a question is made of and that no page is about. */
const WORDS =
  `а бы был была были было будет будут быть в вам вас ваш весь во вот все всё всегда вы где да для до его ее её если есть еще ещё
   ж же за зачем и из или им их к как какая какие какой каком какую какое ко когда который которая которые которое кто куда
   ли либо лучше мне можно мой мы на над надо не него нее неё нет ни них но ну нужно нужен нужна нужны о об обо однако он она они оно от
   откуда очень по под пока потом потому почему при про раз разве с сам свой свою себя сейчас со так такое такой такая такие там то
   того тоже только том тот ту ты у уже хотя чего чей чем через что чтобы чьи эта эти это этого этой этом этот эту я
   the a an of and or to are what how why does do it`
    .split(/\s+/)
    .filter(Boolean)
    .map(normalize);

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS);

/** Whether a normalised word only holds the sentence together. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
