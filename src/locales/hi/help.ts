import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'one' | 'other', typeof source> = {
  'help.ask': 'मदद माँगें',
  'help.about': 'बताएँ कि बात क्या है…',
  'help.about.title': 'आपको किस बात में मदद चाहिए?',
  'help.askToo': 'मुझे भी मदद चाहिए',
  'help.asked.now': 'अभी-अभी माँगी गई',
  'help.asked': { one: '{count} मिनट पहले माँगी गई', other: '{count} मिनट पहले माँगी गई' },
  'help.askedBy': '{names} ने मदद माँगी',
  'help.coming': '{name} आ रहे हैं',
  'help.here': '{name} यहाँ हैं',
  'help.noHost': 'अभी यहाँ कोई होस्ट नहीं है। आने पर वे इसे देखेंगे।',
  'help.cancel': 'अनुरोध रद्द करें',
  'help.queue': 'मदद के अनुरोध',
  'help.call': '{room} को मदद चाहिए',
  'help.count': { one: 'मदद का {count} अनुरोध', other: 'मदद के {count} अनुरोध' },
  'help.waiting.now': 'अभी-अभी',
  'help.waiting': { one: '{count} मिनट से इंतज़ार', other: '{count} मिनट से इंतज़ार' },
  'help.youAreComing': 'आप आ रहे हैं',
  'help.youAreHere': 'आप यहाँ हैं',
  'help.replied': '{name} का जवाब: {text}',
  'help.claim': 'आ रहे हैं',
  'help.release': 'नहीं आ सकते',
  'help.reply': 'जवाब दें…',
  'help.reply.title': '{room} को जवाब दें',
  'help.done': 'हो गया',
};
