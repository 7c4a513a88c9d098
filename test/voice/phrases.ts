/** What no one would say, and what to say instead. A phrase is here if no sentence of ours needs it. */
export interface Phrase {
  readonly found: RegExp;
  readonly instead: string;
  /** A text that has it. */
  readonly example: string;
}

const phrase = (found: RegExp, instead: string, example: string): Phrase => ({
  found,
  instead,
  example,
});

/** Wherever a person reads: forms, messages, pages, and what scripts print. */
export const phrases: readonly Phrase[] = [
  phrase(/people without code/i, 'no-code users', 'People without code use this to send'),
  phrase(/\bor newer\b/i, 'or later', 'Node.js 20 or newer, which brings npm'),
  phrase(
    /\berror mails?\b|\be-mails?\b|(?<!e)\bmail(?:s|ed)?\b/i,
    'email',
    'The run stops, with an error mail',
  ),
  phrase(
    /(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|different\b)/i,
    "isn't a, doesn't have",
    'a 200 that is no success',
  ),
  phrase(/^no \w+, \w+,? or \w+ is 0/i, 'a blank counts as 0', 'No tax, shipping or discount is 0'),
  phrase(/\bother than 0\b/i, 'nonzero', 'ends with a code other than 0'),
  phrase(
    /\bso that (?:it counts|you|they|nothing|nobody)\b/i,
    'so it, so you',
    'so that it counts for the referral',
  ),
  phrase(/\breally (?:paid|sent|recorded|hands)\b/i, 'actually', 'What the customer really paid'),
  phrase(/\bleft empty\b/i, 'optional, blank', 'May be left empty'),
  phrase(/\byour store['’]s own\b/i, 'from your store', "Your store's own ID of the order"),
  phrase(
    /\bgot a part back\b|\b(?:that was|that is|'s|’s) left of\b/i,
    'refunded, not yet refunded',
    'Whether the customer got a part back or everything that was left of the order',
  ),
  phrase(/\bwhich ID (?:tells|names)\b/i, 'which ID identifies', 'Which ID tells the conversion'),
  phrase(/\bbeside\b/i, 'next to', 'Beside the API key'),
  phrase(
    /\bends the old one\b|\ball at once\b|\bone at once\b/i,
    'revokes the old one immediately',
    'a new key ends the old one at once',
  ),
  phrase(
    /\byou find it\b|\b(?:copied|copy it)(?: again)? as a whole\b/i,
    'find it, the whole key',
    'Copy it again as a whole',
  ),
  phrase(/\bwhatever tells\b/i, 'a name to tell … apart', 'Whatever tells this connection from'),
  phrase(/\bin doubt\b/i, 'if unclear', 'Recognize, and stop when in doubt'),
  phrase(/\bproper answer\b/i, "didn't respond correctly", 'AdvocateLoop gave no proper answer'),
  phrase(/\bknows? no\b/i, "can't find", 'AdvocateLoop knows no such conversion'),
  phrase(/\bgets? too many\b/i, 'is receiving too many', 'gets too many requests at once'),
  phrase(/\btyped once\b/i, 'has one typed value', 'is typed once beside mapped line items'),
  phrase(/\bby (?:itself|themselves)\b/i, 'automatically', 'added by themselves'),
  phrase(/\b(?:stands?|path) behind\b/i, 'after', 'What stands behind `?`'),
  phrase(/\bhow it is called\b|\bis called\b/i, 'name it', 'That is not how it is called'),
  phrase(/\bcame (?:once|\d+ times|back)\b/i, 'received once', 'Came 2 times'),
  phrase(/\bapart for each\b/i, 'for each app', 'has counted, apart for each app'),
  phrase(/\bthe payload\b/i, 'the data from your store, sample data', 'The payload'),
  phrase(/\bnothing, by hand\b/i, 'start with an empty form', 'Nothing, by hand'),
  phrase(/\bin the end\b/i, 'eventually', 'switched off in the end'),
  phrase(
    /\bswitch(?:ed|es|ing)? (?:it |them |the \w+ )?(?:off|on)\b|\bdeactivated\b/i,
    'turn off, on',
    'Switch the scenario on.',
  ),
  phrase(/\bamount of the order\b/i, 'order total', 'The amount of the order'),
  phrase(/\bnobody\b/i, "no one, users can't", 'nobody referred it'),
  phrase(/\bmain unit\b/i, 'main currency unit', "In the currency's main unit"),
  phrase(/\bdecimal dot\b/i, 'decimal point', 'Decimal dot: 1,234.50'),
  phrase(/\bdouble-counted\b/i, 'counted once', 'It is not double-counted.'),
  phrase(/\bends quietly\b/i, 'Zapier halts the run', 'The run ends quietly.'),
  phrase(/\b(?:keep|kept) for a person\b/i, 'store for review', 'Keep for a person'),
  phrase(/\blines of (?:the|an) order\b/i, 'line items', 'The lines of the order'),
  phrase(/\brefus(?:e|es|ed|ing|al|als)\b/i, 'reject', 'AdvocateLoop refused a field.'),
  phrase(
    /\banswered\b|(?:loop|make|zapier|api|server)['’]s answer\b/i,
    'responded, response',
    'AdvocateLoop answered with a redirect.',
  ),
  phrase(/\bin vain\b/i, 'never sent', 'It is asked for in vain.'),
  phrase(/\bleaves? as\b/i, 'is sent as', 'Money leaves as a JSON number'),
  phrase(/\bof ours\b/i, 'our own', 'a runtime of ours'),
  phrase(/\bgo(?:es)? (?:along|on|out)\b/i, 'is sent, continues', 'The key would go along.'),
  phrase(/\bis not so\b/i, "doesn't follow", '“Order” is not so.'),
  phrase(/\bfrom (?:here|there) on\b/i, 'from now on', 'From here on, a push is public.'),
  phrase(/\bcomes? again\b/i, 'is repeated', 'An order ID that comes again'),
  phrase(/\banew\b/i, 'again', 'Takes the pictures anew'),
  phrase(/\bfor ever\b/i, 'forever', 'A wrong number for ever'),
  phrase(/\bc[ao]mes? of it\b/i, 'the result', 'and what came of it'),
  phrase(/\b(?:is|are) to be\b/i, 'must be', 'Blanks are not to be dropped, they are to be kept.'),
  phrase(/\btake(?:s|n)? (?:the \w+|it) away\b/i, 'remove', 'Take the sign away before'),
  phrase(/^(?:may have|needs)$/i, 'optional, required', 'may have'),
];

/** On forms and in messages, where no developer reads. */
export const formPhrases: readonly Phrase[] = [
  phrase(/\bempty\b/i, 'blank', 'It must not be empty.'),
  phrase(/\bbundles?\b|\bcells?\b/i, 'say what it is', 'The bundle has no email.'),
  phrase(/\bpayloads?\b|\benvelopes?\b/i, 'say what it is', 'In your payload'),
  phrase(/\banti-examples?\b/i, 'say what it is', 'An anti-example'),
  phrase(/\binvalid\b/i, "isn't a …", 'Invalid amount.'),
  phrase(/\bplease\b/i, 'leave it out', 'Please try again.'),
];

/** Software doesn't know, tell, give, or want. */
export const personified =
  /\b(?:AdvocateLoop|Zapier|Make|the (?:app|API|page|form|field|module|store|help|script|Zap|scenario)) (?:knows?|tells?|told|gives?|gave|brings?|brought|understands?|wants?|learns?|thinks?)\b/i;
