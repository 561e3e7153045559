import { askModel } from './ask-model';
import { showDesk } from './show-desk';

showDesk(askModel);
