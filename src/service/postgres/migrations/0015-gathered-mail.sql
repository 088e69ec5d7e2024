-- Notices that go out together: the mail that tells this one, as notice_mails names it. Null: it has a mail of its own.
alter table notices add column mail text collate "C";
create index notices_mail on notices (seller_id, mail) where mail is not null;
