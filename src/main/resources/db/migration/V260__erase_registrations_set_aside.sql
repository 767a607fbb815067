-- What was set aside is erased after a term; the list of it and that round read by the moment.
create index incoming_registration_aside on incoming_registration (handled_at) where state = 'aside';
