-- What somebody typed in a form that is not sent yet: hers alone, for a day. Readers of dossiers have no right to it.
create table form_draft (
    user_id  text not null,
    form     text not null,
    texts    text not null,
    saved_at timestamptz not null,
    primary key (user_id, form)
);

create index form_draft_by_age on form_draft (saved_at);
