CREATE TABLE `exit` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`stint_id` text NOT NULL,
	`kind` text,
	`reasons` text,
	`reason_words` text DEFAULT '' NOT NULL,
	`experience` integer,
	`notes` text DEFAULT '' NOT NULL,
	`eligibility` text,
	`eligibility_reason` text DEFAULT '' NOT NULL,
	`performance` text,
	`performance_words` text DEFAULT '' NOT NULL,
	`checklist` text,
	`invitation` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stint_id`) REFERENCES `stint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exit_stint` ON `exit` (`stint_id`);--> statement-breakpoint
CREATE INDEX `exit_person` ON `exit` (`person_id`);--> statement-breakpoint
CREATE TABLE `stint` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`employee_number` text DEFAULT '' NOT NULL,
	`department` text DEFAULT '' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`grade` text DEFAULT '' NOT NULL,
	`employment_type` text,
	`manager` text DEFAULT '' NOT NULL,
	`start_on` text,
	`end_on` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	`import_mark` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stint_person` ON `stint` (`person_id`,`start_on`);--> statement-breakpoint
CREATE INDEX `stint_number` ON `stint` (`source`,`employee_number`);--> statement-breakpoint
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`opening_id` text NOT NULL,
	`target` text NOT NULL,
	`file_name` text NOT NULL,
	`member_id` text,
	`on` text NOT NULL,
	`row_count` integer NOT NULL,
	`is_revoked` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_opening` ON `handover` (`opening_id`);--> statement-breakpoint
CREATE TABLE `handover_item` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`person_id` text NOT NULL,
	`shortlist_entry_id` text,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shortlist_entry_id`) REFERENCES `shortlist_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_item_handover` ON `handover_item` (`handover_id`);--> statement-breakpoint
CREATE INDEX `handover_item_person` ON `handover_item` (`person_id`);--> statement-breakpoint
CREATE TABLE `handover_template` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE TABLE `opening` (
	`id` text PRIMARY KEY NOT NULL,
	`ats_id` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`department` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`skills` text DEFAULT '[]' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`opened_on` text NOT NULL,
	`closed_on` text,
	`owner_id` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opening_status` ON `opening` (`status`,`opened_on`);--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	`opening_id` text,
	`stint_id` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stint_id`) REFERENCES `stint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcome_person` ON `outcome` (`person_id`);--> statement-breakpoint
CREATE INDEX `outcome_on` ON `outcome` (`on`);--> statement-breakpoint
CREATE TABLE `shortlist_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`opening_id` text NOT NULL,
	`person_id` text NOT NULL,
	`rationale` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`status_on` text NOT NULL,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shortlist_entry_opening` ON `shortlist_entry` (`opening_id`,`sort_order`);--> statement-breakpoint
CREATE INDEX `shortlist_entry_person` ON `shortlist_entry` (`person_id`);--> statement-breakpoint
CREATE TABLE `change_group` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`member_id` text,
	`origin` text NOT NULL,
	`route` text NOT NULL,
	`kind` text NOT NULL,
	`reverses` integer,
	`reversed_by` integer,
	`is_undoable` integer DEFAULT false NOT NULL,
	`batch_id` text
);
--> statement-breakpoint
CREATE INDEX `change_group_batch` ON `change_group` (`batch_id`);--> statement-breakpoint
CREATE TABLE `change_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`group_seq` integer NOT NULL,
	`table_name` text NOT NULL,
	`op` text NOT NULL,
	`row_id` text NOT NULL,
	`last_row_id` text,
	`person_id` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `change_log_group` ON `change_log` (`group_seq`);--> statement-breakpoint
CREATE INDEX `change_log_row` ON `change_log` (`row_id`);--> statement-breakpoint
CREATE INDEX `change_log_person` ON `change_log` (`person_id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`key` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`counts` text NOT NULL,
	`plan` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`undone_at` integer
);
--> statement-breakpoint
CREATE INDEX `import_batch_started` ON `import_batch` (`started_at`);--> statement-breakpoint
CREATE TABLE `import_profile` (
	`id` text PRIMARY KEY NOT NULL,
	`header_key` text NOT NULL,
	`plan` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_profile_header_key_unique` ON `import_profile` (`header_key`);--> statement-breakpoint
CREATE TABLE `import_rejection` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	`reasons` text NOT NULL,
	`cells` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `import_batch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_rejection_batch` ON `import_rejection` (`batch_id`,`line`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`is_me` integer DEFAULT false NOT NULL,
	`is_ambassador` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE TABLE `playbook` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`effective_on` text NOT NULL,
	`author_id` text,
	`reason` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `playbook_version` ON `playbook` (`version`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`screen` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`sort_order` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contact_point` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`match_key` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`is_primary` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_point_person` ON `contact_point` (`person_id`);--> statement-breakpoint
CREATE INDEX `contact_point_match` ON `contact_point` (`kind`,`match_key`);--> statement-breakpoint
CREATE TABLE `custom_field` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`label_en` text NOT NULL,
	`label_ja` text NOT NULL,
	`choices` text,
	`sort_order` integer NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `custom_field_key_unique` ON `custom_field` (`key`);--> statement-breakpoint
CREATE TABLE `custom_value` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`field_id` text NOT NULL,
	`text_value` text NOT NULL,
	`number_value` real,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field_id`) REFERENCES `custom_field`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `custom_value_pair` ON `custom_value` (`person_id`,`field_id`);--> statement-breakpoint
CREATE INDEX `custom_value_field_text` ON `custom_value` (`field_id`,`text_value`);--> statement-breakpoint
CREATE INDEX `custom_value_field_number` ON `custom_value` (`field_id`,`number_value`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`family` text DEFAULT '' NOT NULL,
	`given` text DEFAULT '' NOT NULL,
	`middle` text DEFAULT '' NOT NULL,
	`family_kana` text DEFAULT '' NOT NULL,
	`given_kana` text DEFAULT '' NOT NULL,
	`family_romaji` text DEFAULT '' NOT NULL,
	`given_romaji` text DEFAULT '' NOT NULL,
	`preferred` text DEFAULT '' NOT NULL,
	`language` text,
	`city` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`unreadable` text,
	`sex` text,
	`birth_date` text,
	`pay` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	`import_mark` text,
	`name_key` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name_key`);--> statement-breakpoint
CREATE TABLE `person_tag` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_tag_pair` ON `person_tag` (`person_id`,`tag_id`);--> statement-breakpoint
CREATE INDEX `person_tag_tag` ON `person_tag` (`tag_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `position` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`employer` text DEFAULT '' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`start_on` text,
	`end_on` text,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `position_person` ON `position` (`person_id`);--> statement-breakpoint
CREATE TABLE `suppression` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suppression_hash_unique` ON `suppression` (`hash`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tag_name` ON `tag` (`name`);--> statement-breakpoint
CREATE TABLE `tie` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`other_person_id` text,
	`member_id` text,
	`other_name` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`strength` integer,
	`source` text NOT NULL,
	`effective_on` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tie_person` ON `tie` (`person_id`);--> statement-breakpoint
CREATE TABLE `assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`effective_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessment_person` ON `assessment` (`person_id`,`kind`,`effective_on`);--> statement-breakpoint
CREATE TABLE `consent` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`state` text NOT NULL,
	`effective_on` text NOT NULL,
	`expires_on` text,
	`notice_version` text DEFAULT '' NOT NULL,
	`channel` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_person` ON `consent` (`person_id`,`purpose`,`effective_on`);--> statement-breakpoint
CREATE TABLE `intent` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`effective_on` text NOT NULL,
	`value` text NOT NULL,
	`review_on` text,
	`source` text NOT NULL,
	`touchpoint_id` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`touchpoint_id`) REFERENCES `touchpoint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intent_person` ON `intent` (`person_id`,`effective_on`);--> statement-breakpoint
CREATE TABLE `next_step` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`due_on` text NOT NULL,
	`what` text NOT NULL,
	`owner_id` text,
	`status` text NOT NULL,
	`done_on` text,
	`repeat_months` integer,
	`opening_id` text,
	`touchpoint_id` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`touchpoint_id`) REFERENCES `touchpoint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `next_step_person` ON `next_step` (`person_id`,`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `next_step_due` ON `next_step` (`status`,`due_on`);--> statement-breakpoint
CREATE TABLE `owner_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`member_id` text,
	`effective_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `owner_entry_person` ON `owner_entry` (`person_id`,`effective_on`);--> statement-breakpoint
CREATE TABLE `preference` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`effective_on` text NOT NULL,
	`do_not_contact` integer DEFAULT false NOT NULL,
	`channels` text,
	`topics` text,
	`every_months` integer,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preference_person` ON `preference` (`person_id`,`effective_on`);--> statement-breakpoint
CREATE TABLE `stage_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`track` text NOT NULL,
	`stage` text,
	`effective_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`opening_id` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_entry_person` ON `stage_entry` (`person_id`,`track`,`effective_on`);--> statement-breakpoint
CREATE TABLE `tier_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`tier` text NOT NULL,
	`effective_on` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tier_entry_person` ON `tier_entry` (`person_id`,`effective_on`);--> statement-breakpoint
CREATE TABLE `today_dismissal` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`action` text NOT NULL,
	`until_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `today_dismissal_person` ON `today_dismissal` (`person_id`);--> statement-breakpoint
CREATE INDEX `today_dismissal_until` ON `today_dismissal` (`until_on`);--> statement-breakpoint
CREATE TABLE `touchpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`local_date` text NOT NULL,
	`zone` text NOT NULL,
	`channel` text NOT NULL,
	`direction` text NOT NULL,
	`intent` text NOT NULL,
	`topic` text NOT NULL,
	`opening_id` text,
	`depth` text NOT NULL,
	`sentiment` integer,
	`body` text DEFAULT '' NOT NULL,
	`member_id` text,
	`horizon` text,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `opening`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `touchpoint_person` ON `touchpoint` (`person_id`,`local_date`,`direction`,`depth`,`intent`,`topic`,`deleted_at`);--> statement-breakpoint
CREATE INDEX `touchpoint_date` ON `touchpoint` (`local_date`,`direction`,`horizon`,`person_id`,`depth`,`intent`,`deleted_at`);--> statement-breakpoint
CREATE INDEX `touchpoint_opening` ON `touchpoint` (`opening_id`);--> statement-breakpoint
CREATE TABLE `alumni_summary` (
	`n` integer PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`stint_id` text,
	`exit_id` text,
	`sort_ja` text NOT NULL,
	`sort_en` text NOT NULL,
	`may_contact` integer DEFAULT false NOT NULL,
	`do_not_contact` integer DEFAULT false NOT NULL,
	`consent_contact` text NOT NULL,
	`consent_handover` text NOT NULL,
	`consent_expires_on` text,
	`eligibility` text,
	`intent` text NOT NULL,
	`intent_on` text,
	`intent_review_on` text,
	`intent_until` text,
	`short_until` text NOT NULL,
	`hiring_stage` text,
	`hiring_stage_on` text,
	`nurture_stage` text,
	`nurture_stage_on` text,
	`owner_id` text,
	`tier` text NOT NULL,
	`department` text NOT NULL,
	`exit_on` text,
	`exit_year` integer,
	`exit_kind` text,
	`last_touch_on` text,
	`last_contact_on` text,
	`touch_count` integer NOT NULL,
	`due_on` text,
	`next_step_on` text,
	`informed_on` text,
	`inspired_on` text,
	`gives` integer NOT NULL,
	`asks` integer NOT NULL,
	`return_score` real,
	`return_low` real NOT NULL,
	`return_high` real NOT NULL,
	`value_score` real,
	`value_low` real NOT NULL,
	`value_high` real NOT NULL,
	`scored_on` text NOT NULL,
	`playbook_version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alumni_summary_person_id_unique` ON `alumni_summary` (`person_id`);--> statement-breakpoint
CREATE INDEX `alumni_summary_ja` ON `alumni_summary` (`sort_ja`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_en` ON `alumni_summary` (`sort_en`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_return` ON `alumni_summary` (`return_score`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_value` ON `alumni_summary` (`value_score`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_exit` ON `alumni_summary` (`exit_on`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_touch` ON `alumni_summary` (`last_touch_on`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_step` ON `alumni_summary` (`next_step_on`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_due` ON `alumni_summary` (`due_on`,`n`,`last_touch_on`,`next_step_on`,`may_contact`);--> statement-breakpoint
CREATE INDEX `alumni_summary_department` ON `alumni_summary` (`department`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_short` ON `alumni_summary` (`short_until`,`n`,`may_contact`,`informed_on`,`inspired_on`,`last_touch_on`,`gives`,`asks`);--> statement-breakpoint
CREATE INDEX `alumni_summary_review` ON `alumni_summary` (`intent_review_on`,`intent`,`may_contact`) WHERE "alumni_summary"."intent_review_on" is not null;--> statement-breakpoint
CREATE INDEX `alumni_summary_consent` ON `alumni_summary` (`consent_expires_on`,`consent_contact`,`may_contact`) WHERE "alumni_summary"."consent_expires_on" is not null;--> statement-breakpoint
CREATE INDEX `alumni_summary_intent` ON `alumni_summary` (`intent`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_owner` ON `alumni_summary` (`owner_id`,`n`);--> statement-breakpoint
CREATE INDEX `alumni_summary_scored` ON `alumni_summary` (`scored_on`);--> statement-breakpoint
CREATE TABLE `derived_state` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
