// What Jobteam changes in Cockpit: it is for looking, and for trying again what got stuck.
import '../../tasklist/jobteam/session.js';
import '../../tasklist/jobteam/texts.js';
import '../../tasklist/jobteam/forms.js';
import './parts.js';
import './dates.js';
import './tables.js';

export default [];
