-- Also for those who signed off: session_sign_up_once holds only who comes.
create index session_sign_up_by_session on session_sign_up (session_number);
