/** Made by `npm run api` from the OpenAPI document that the program serves. Do not edit. */

export interface paths {
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches records of all kinds
         * @description Words match in any inflection, with or without diacritics; numbers in any spacing. The text may hold "phrases", -words, OR (LUB), fields as klient:kowalski or type:task, word* and ~word; nothing in it is an error. Without signing in: published, public answers that are valid today.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds records like a record
         * @description The most similar first, told by the words that are rare elsewhere and frequent in the record.
         */
        get: operations["similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggests, from the second letter on, what is being typed
         * @description Words that the last one may become beside those before it; questions, clients, threads and tasks whose titles have the words in any order, the last as a beginning, diacritics or not; numbers, codes and addresses in any spacing. Near and much-used ones first. Without signing in: out of published, public answers only. A new record is suggested some seconds after it was written.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists users */
        get: operations["list_users"];
        put?: never;
        /** Makes a user */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a user */
        get: operations["read_user"];
        put?: never;
        post?: never;
        /** Puts a user into the bin */
        delete: operations["delete_user"];
        options?: never;
        head?: never;
        /**
         * Changes a user
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_user"];
        trace?: never;
    };
    "/users/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a user out of the bin */
        post: operations["restore_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a user, when, and what */
        get: operations["history_of_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists teams */
        get: operations["list_teams"];
        put?: never;
        /** Makes a team */
        post: operations["create_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a team */
        get: operations["read_team"];
        put?: never;
        post?: never;
        /** Puts a team into the bin */
        delete: operations["delete_team"];
        options?: never;
        head?: never;
        /**
         * Changes a team
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_team"];
        trace?: never;
    };
    "/teams/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a team out of the bin */
        post: operations["restore_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a team, when, and what */
        get: operations["history_of_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists attributes */
        get: operations["list_attributes"];
        put?: never;
        /** Makes an attribute */
        post: operations["create_attribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an attribute */
        get: operations["read_attribute"];
        put?: never;
        post?: never;
        /** Puts an attribute into the bin */
        delete: operations["delete_attribute"];
        options?: never;
        head?: never;
        /**
         * Changes an attribute
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_attribute"];
        trace?: never;
    };
    "/attributes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an attribute out of the bin */
        post: operations["restore_attribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attributes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed an attribute, when, and what */
        get: operations["history_of_attribute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists stages */
        get: operations["list_stages"];
        put?: never;
        /** Makes a stage */
        post: operations["create_stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a stage */
        get: operations["read_stage"];
        put?: never;
        post?: never;
        /** Puts a stage into the bin */
        delete: operations["delete_stage"];
        options?: never;
        head?: never;
        /**
         * Changes a stage
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_stage"];
        trace?: never;
    };
    "/stages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a stage out of the bin */
        post: operations["restore_stage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a stage, when, and what */
        get: operations["history_of_stage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists clients */
        get: operations["list_clients"];
        put?: never;
        /** Makes a client */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a client */
        get: operations["read_client"];
        put?: never;
        post?: never;
        /** Puts a client into the bin */
        delete: operations["delete_client"];
        options?: never;
        head?: never;
        /**
         * Changes a client
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_client"];
        trace?: never;
    };
    "/clients/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a client out of the bin */
        post: operations["restore_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a client, when, and what */
        get: operations["history_of_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists threads */
        get: operations["list_threads"];
        put?: never;
        /** Makes a thread */
        post: operations["create_thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a thread */
        get: operations["read_thread"];
        put?: never;
        post?: never;
        /** Puts a thread into the bin */
        delete: operations["delete_thread"];
        options?: never;
        head?: never;
        /**
         * Changes a thread
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_thread"];
        trace?: never;
    };
    "/threads/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a thread out of the bin */
        post: operations["restore_thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a thread, when, and what */
        get: operations["history_of_thread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists tasks */
        get: operations["list_tasks"];
        put?: never;
        /** Makes a task */
        post: operations["create_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a task */
        get: operations["read_task"];
        put?: never;
        post?: never;
        /** Puts a task into the bin */
        delete: operations["delete_task"];
        options?: never;
        head?: never;
        /**
         * Changes a task
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_task"];
        trace?: never;
    };
    "/tasks/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a task out of the bin */
        post: operations["restore_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a task, when, and what */
        get: operations["history_of_task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists work */
        get: operations["list_work"];
        put?: never;
        /** Makes a work entry */
        post: operations["create_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a work entry */
        get: operations["read_work"];
        put?: never;
        post?: never;
        /** Puts a work entry into the bin */
        delete: operations["delete_work"];
        options?: never;
        head?: never;
        /**
         * Changes a work entry
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_work"];
        trace?: never;
    };
    "/work/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a work entry out of the bin */
        post: operations["restore_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a work entry, when, and what */
        get: operations["history_of_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists answers
         * @description Without signing in: published, public answers that are valid today.
         */
        get: operations["list_answers"];
        put?: never;
        /** Makes an answer */
        post: operations["create_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an answer */
        get: operations["read_answer"];
        put?: never;
        post?: never;
        /** Puts an answer into the bin */
        delete: operations["delete_answer"];
        options?: never;
        head?: never;
        /**
         * Changes an answer
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_answer"];
        trace?: never;
    };
    "/answers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an answer out of the bin */
        post: operations["restore_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed an answer, when, and what */
        get: operations["history_of_answer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists contacts */
        get: operations["list_contacts"];
        put?: never;
        /** Makes a contact */
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a contact */
        get: operations["read_contact"];
        put?: never;
        post?: never;
        /** Puts a contact into the bin */
        delete: operations["delete_contact"];
        options?: never;
        head?: never;
        /**
         * Changes a contact
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_contact"];
        trace?: never;
    };
    "/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a contact out of the bin */
        post: operations["restore_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a contact, when, and what */
        get: operations["history_of_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists attachments */
        get: operations["list_attachments"];
        put?: never;
        /** Makes an attachment */
        post: operations["create_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an attachment */
        get: operations["read_attachment"];
        put?: never;
        post?: never;
        /** Puts an attachment into the bin */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        /**
         * Changes an attachment
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_attachment"];
        trace?: never;
    };
    "/attachments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an attachment out of the bin */
        post: operations["restore_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed an attachment, when, and what */
        get: operations["history_of_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists links */
        get: operations["list_links"];
        put?: never;
        /** Makes a link */
        post: operations["create_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a link */
        get: operations["read_link"];
        put?: never;
        post?: never;
        /** Puts a link into the bin */
        delete: operations["delete_link"];
        options?: never;
        head?: never;
        /**
         * Changes a link
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_link"];
        trace?: never;
    };
    "/links/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a link out of the bin */
        post: operations["restore_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a link, when, and what */
        get: operations["history_of_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notices clients that are likely the one that is typed in
         * @description The same NIP, REGON, phone or e-mail in any writing, or a name that is alike (case, diacritics, legal forms and a typo do not count).
         */
        post: operations["list_client_duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells everything about a client at one glance
         * @description Last contacts, open threads and tasks, files, answers given; only what the caller may see is shown and counted.
         */
        get: operations["read_client_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges a client into another
         * @description All that hung on the first goes to the other, which takes over what it lacks; lists are united. The first goes into the bin, and merged_into says where its contents are. Asks for the right to remove the one and to change the other.
         */
        post: operations["merge_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}/confidants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells who is admitted to a client
         * @description For those who see the client, and for administrators.
         */
        get: operations["read_confidants"];
        /**
         * Admits users to a confidential client, beside its owner
         * @description Exactly these users. An administrator may do so for a client that he does not see; its history says that he did.
         */
        put: operations["admit_confidants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells what happened in a thread, newest first
         * @description Contacts and work when they happened, tasks when they were made and once more when they were done, attachments and links of the thread and of what is in it; only what the caller may see.
         */
        get: operations["read_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the tasks of a thread as their trees, each before its details */
        get: operations["list_thread_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a thread of a part of another
         * @description Tasks bring their details along. The new thread has the other one's client, owner, category, tags and watchers.
         */
        post: operations["split_thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins a thread into another
         * @description All its tasks, contacts, attachments and links go there; it is closed, and merged_into says where its contents are.
         */
        post: operations["join_threads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a contact into another thread, or into none */
        post: operations["move_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a task into another thread, or into none
         * @description It takes its details along and leaves its main task.
         */
        post: operations["move_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums over tasks, threads, contacts or work, by one of their properties
         * @description Takes the filters of the kind's list too. Months are those of Warsaw: of a task's due date (or its making), a thread's making, the beginning of contacts and work. A task's category is its thread's; work has what its task has. Planned minutes are the records' own plans. Each record stands in the row of each of its tags, and once in the total.
         */
        get: operations["analyse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives records to another owner: some, or all of a user's
         * @description Either records, or from with kinds (all that have an owner where none is named; work stays with who did it) and only_open (of tasks and threads those that are not over). All that the caller may see changes hands, or nothing where something is not his to give away.
         */
        post: operations["hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells how much a user has to do against the hours that he works
         * @description For the user himself, his manager and administrators. What is planned is what remains of open tasks without details, spread over the working days until they are due; what is spent is work and contacts. Days are those of Warsaw.
         */
        get: operations["read_user_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells how much the people of a team have to do against their hours
         * @description For the team's manager and administrators. What is planned is what remains of open tasks without details, spread over the working days until they are due; what is spent is work and contacts. Days are those of Warsaw.
         */
        get: operations["read_team_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what the caller is told, newest first
         * @description assigned: a record was given to him; mentioned: a text names @login; watched: something that he watches changed, or came into a thread that he watches; due: his task is due within a day; overdue: it is past that. Never of his own doing.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the caller has read some or all of them */
        post: operations["mark_notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the kinds of records, their fields, limits and labels */
        get: operations["list_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who is signed in */
        get: operations["read_session"];
        put?: never;
        /** Signs in with a password */
        post: operations["sign_in"];
        /** Signs out */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists one's own tokens */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Makes a token for a program
         * @description Asks for a session: a token cannot make tokens.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes one of one's own tokens */
        delete: operations["delete_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets a user's password and ends the user's other sessions
         * @description One's own asks for current_password; another user's asks for an administrator.
         */
        put: operations["set_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the version, the numbers of records and how far the index is */
        get: operations["read_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether the program runs */
        get: operations["is_alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether the program takes requests */
        get: operations["is_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what the program counts, for Prometheus */
        get: operations["read_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows Markdown as records will show it
         * @description HTML without anything of the writer's own markup, as `render=html` gives it. Nothing is kept.
         */
        post: operations["render_markdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in a file and ties it to records
         * @description The body is the file's bytes, of any Content-Type; what the file is, is told by its content.
         */
        post: operations["upload_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the file's bytes, whole or a range */
        get: operations["download_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes records in from a file
         * @description The body is the file. With kind: a CSV file of that kind, its columns told by their names (Polish or English, and the usual synonyms) or by parameters map.<column>=<field> (phones.number, phones.2.label, attributes.branza; - leaves a column out). Without: JSON Lines or a ZIP of CSV files, as the export writes them. The good lines go in, none twice; of every bad one the report says why.
         */
        post: operations["import_records"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives everything out as a file
         * @description For administrators; what they may not see is left out. Goes into an empty program as equal records.
         */
        get: operations["export_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/from-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a contact of an e-mail message
         * @description The body is the message as a file (.eml). Its client is found by the addresses; its attachments are tied to the contact; it stands in the thread of the message that it replies to. A message that was taken in before answers 200 with its contact.
         */
        post: operations["contact_from_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as OpenAPI 3.1 */
        get: operations["read_openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as a page */
        get: operations["show_api"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457). code is stable; errors name the places, as JSON pointers into the body or as /name of a parameter. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            errors?: {
                pointer: string;
                message: string;
            }[];
        };
        /** @description the bytes of a file, as they are */
        Bytes: string;
        ImportReport: {
            dry_run: boolean;
            /** @description lines of records */
            rows: number;
            /** @description created and unchanged ones */
            good: number;
            bad: number;
            created: number;
            /** @description were there already */
            unchanged: number;
            /** @description of the bad ones: their key belongs to a record that differs */
            conflicts: number;
            /** @description of CSV */
            encoding: string | null;
            /** @description of CSV */
            delimiter: string | null;
            columns: {
                column: string;
                /** @description null: left out */
                field: string | null;
                examples: string[];
            }[];
            problems: {
                /** @description of a ZIP */
                file?: string;
                /** @description of the file, from 1 */
                line: number;
                column: string;
                field: string;
                message: string;
            }[];
        };
        /** @description an OpenAPI 3.1 document */
        OpenApi: {
            [key: string]: unknown;
        };
        Markdown: {
            text: string;
        };
        RenderedMarkdown: {
            html: string;
        };
        Named: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        SignIn: {
            login: string;
            password: string;
        };
        Session: {
            user: components["schemas"]["User"] | null;
            /** Format: date-time */
            expires_at: string | null;
            can_write: boolean;
        };
        Token: {
            /** Format: int64 */
            id: number;
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
        };
        /** @enum {string} */
        Scope: "read" | "write" | "admin";
        NewToken: components["schemas"]["Token"] & {
            /** @description the secret, shown this once */
            token: string;
        };
        TokenNew: {
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            expires_at?: string | null;
        };
        TokenList: {
            items: components["schemas"]["Token"][];
        };
        PasswordChange: {
            password: string;
            current_password?: string | null;
        };
        HistoryEntry: {
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            at: string;
            user: components["schemas"]["Named"] | null;
            /** @enum {string} */
            action: "create" | "update" | "delete" | "restore";
            changes: {
                field: string;
                old: string;
                new: string;
            }[];
        };
        History: {
            items: components["schemas"]["HistoryEntry"][];
        };
        Choice: {
            value: string;
            label_pl: string;
            label_en: string;
        };
        Field: {
            name: string;
            /** @enum {string} */
            type: "text" | "markdown" | "integer" | "boolean" | "date" | "instant" | "choice" | "reference" | "references" | "record_key" | "record_keys" | "list" | "rows";
            label_pl: string;
            label_en: string;
            required?: boolean;
            /** @description set by the program, never given */
            computed?: boolean;
            /** @description characters */
            max_length?: number;
            max_items?: number;
            /** Format: int64 */
            minimum?: number;
            /** Format: int64 */
            maximum?: number;
            choices?: components["schemas"]["Choice"][];
            reference_kind?: string;
            filterable?: boolean;
            range_filterable?: boolean;
            sortable?: boolean;
            fields?: components["schemas"]["Field"][];
        };
        Kind: {
            kind: string;
            path: string;
            label_pl: string;
            label_en: string;
            plural_pl: string;
            plural_en: string;
            searched: boolean;
            title_field: string;
            fields: components["schemas"]["Field"][];
        };
        Kinds: {
            kinds: components["schemas"]["Kind"][];
        };
        /** @description A piece of plain text, and whether the search matched it. */
        Segment: {
            text: string;
            match: boolean;
        };
        Reason: {
            /** @description as typed */
            word: string;
            /** @description as it stands in the record */
            form: string;
            /** @enum {string} */
            rule: "identifier" | "exact" | "diacritics" | "inflected" | "beginning" | "related" | "corrected";
            in_title: boolean;
            occurrences: number;
            /** @description its part of the hit's score */
            weight: number;
            /** @description the same as a share of it, 0 to 1 */
            share: number;
            /** @description the reason as a Polish sentence */
            text_pl: string;
            /** @description the reason as an English sentence */
            text_en: string;
        };
        Hit: {
            kind: string;
            /** Format: int64 */
            id: number;
            /** @description comparable within one answer only */
            score: number;
            title: components["schemas"]["Segment"][];
            /** @description parts of the text, best first */
            passages: components["schemas"]["Segment"][][];
            reasons?: components["schemas"]["Reason"][];
            /** @description the page that matched best, where the record has pages: the passages are from it */
            passage: {
                number: number;
                /** @description may be empty */
                label: string;
            } | null;
            /** @description further pages of the record that match as this one does */
            more_passages: number;
            /** @description further hits of the thread or client, where these are collapsed */
            more_in_group: number;
            /** Format: date-time */
            date: string | null;
            client: components["schemas"]["Named"] | null;
            owner: components["schemas"]["Named"] | null;
            state: string | null;
            category: string | null;
        };
        SimilarResult: {
            hits: components["schemas"]["Hit"][];
        };
        SearchResult: {
            query: string;
            /** @description what was searched for, where a word was corrected */
            corrected_query: string | null;
            /** @description which words of it stand for which; each may be several */
            corrections: {
                typed: string;
                used: string;
            }[];
            /** @description what may have been meant, where a rare word is nearly a frequent one; hits of both are among the hits */
            suggested_query: string | null;
            /** @description the fields of the query and what they were taken for */
            conditions: {
                /** @description the search filter, or from and to */
                field: string;
                typed: string;
                /** @description any of them */
                values: string[];
                /** Format: date */
                from: string | null;
                /**
                 * Format: date
                 * @description exclusive
                 */
                to: string | null;
                excluded: boolean;
            }[];
            total: number;
            total_is_exact: boolean;
            facets: {
                kind: {
                    value: string;
                    count: number;
                }[];
            };
            hits: components["schemas"]["Hit"][];
            /** @description for the parameter cursor; null at the end */
            next_cursor: string | null;
            index: {
                /**
                 * Format: int64
                 * @description the last change that the answer knows of
                 */
                applied_change: number;
                /** Format: int64 */
                latest_change: number;
                /** @description the index is behind, or has not yet what wait_for asked for */
                catching_up: boolean;
            };
            warnings: string[];
        };
        Suggestion: {
            /** @enum {string} */
            type: "word" | "question" | "client" | "thread" | "task" | "record" | "identifier";
            /** @description what to put into the search box */
            text: string;
            /** @description what to show; matched is what was typed already */
            segments: components["schemas"]["Segment"][];
            /** @description of an identifier the title of its record, of a client its code */
            detail: string | null;
            /** @description of the record; null where it is not one record */
            kind: string | null;
            /** Format: int64 */
            id: number | null;
            /** @description of a word: how many titles have it, among those that the one who asks may find */
            count: number | null;
        };
        SuggestResult: {
            query: string;
            suggestions: components["schemas"]["Suggestion"][];
            index: {
                /**
                 * Format: int64
                 * @description the last change that the suggestions know of
                 */
                applied_change: number;
                /** Format: int64 */
                latest_change: number;
                /** @description the index is behind, or what is suggested is still being read */
                catching_up: boolean;
            };
        };
        Status: {
            version: string;
            /** @description how many of each kind, the bin left out */
            records: {
                [key: string]: number;
            };
            index: {
                /** Format: int64 */
                applied_change: number;
                /** Format: int64 */
                latest_change: number;
                /** Format: int64 */
                lag_changes: number;
                lag_seconds: number;
                /** @enum {string} */
                state: "ready" | "catching_up" | "rebuilding" | "failing";
            };
        };
        TimelineItem: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            event: "happened" | "created" | "done";
            /** @enum {string} */
            kind: "contact" | "task" | "work" | "attachment" | "link";
            /** Format: int64 */
            id: number;
            title: string | null;
            /** Format: int64 */
            owner: number | null;
            owner_name: string | null;
            /** @description of a contact or work */
            minutes: number | null;
            /** @description of a task, as it is now */
            state: string | null;
            /** @description the record, as its own path gives it */
            record: {
                [key: string]: unknown;
            };
        };
        Timeline: {
            items: components["schemas"]["TimelineItem"][];
            next_cursor: string | null;
        };
        TaskNode: components["schemas"]["Task"] & {
            /** @description 0 for a main task */
            depth: number;
            children_count: number;
            /** @description of the task and all below it; null where all of it is cancelled */
            progress_percent: number | null;
        };
        TaskTree: {
            items: components["schemas"]["TaskNode"][];
        };
        ThreadSplit: {
            title: string;
            contacts?: number[];
            tasks?: number[];
        };
        ThreadJoin: {
            /**
             * Format: int64
             * @description the thread that takes all
             */
            into: number;
        };
        ThreadMove: {
            /**
             * Format: int64
             * @description null: into none
             */
            thread: number | null;
        };
        AnalysisSums: {
            count: number;
            /** Format: int64 */
            planned_minutes: number;
            /** Format: int64 */
            spent_minutes: number;
            open: number;
            overdue: number;
        };
        AnalysisRow: {
            /** @description an id, a month like 2026-05, or a text; null for records without */
            key: string | null;
            /** @description of the user or client, else the key */
            name: string | null;
        } & components["schemas"]["AnalysisSums"];
        Analysis: {
            rows: components["schemas"]["AnalysisRow"][];
            total: components["schemas"]["AnalysisSums"];
        };
        HandOver: {
            /**
             * Format: int64
             * @description the new owner
             */
            to: number;
            /** @description like task:41; without it all that from owns */
            records?: string[];
            /** Format: int64 */
            from?: number;
            /** @description client, thread, task, contact, answer, attachment; all where left out */
            kinds?: string[];
            /** @default false */
            only_open: boolean;
        };
        HandedOver: {
            changed: number;
        };
        Workload: {
            user: components["schemas"]["Named"];
            open: number;
            overdue: number;
            /** Format: int64 */
            planned_minutes: number;
            /**
             * Format: int64
             * @description remain of tasks without a due date
             */
            unscheduled_minutes: number;
            /** Format: int64 */
            spent_minutes: number;
            /** Format: int64 */
            working_minutes: number;
            /** @description planned and spent against working; null without working hours */
            load_percent: number | null;
            days: {
                /** Format: date */
                date: string;
                /** Format: int64 */
                working_minutes: number;
                /** Format: int64 */
                planned_minutes: number;
                /** Format: int64 */
                spent_minutes: number;
            }[];
        };
        WorkloadReport: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description exclusive
             */
            to: string;
            people: components["schemas"]["Workload"][];
        };
        Notification: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            reason: "assigned" | "mentioned" | "watched" | "due" | "overdue";
            /** @description like task:41 */
            record: string;
            title: string | null;
            /**
             * Format: int64
             * @description whose doing it was
             */
            by: number | null;
            by_name: string | null;
            /** Format: date-time */
            read_at: string | null;
        };
        NotificationList: {
            items: components["schemas"]["Notification"][];
            /** @description of all, not of this page */
            unread: number;
            next_cursor: string | null;
        };
        /** @description Either ids, or all. */
        NotificationsRead: {
            ids?: number[];
            all?: boolean;
        };
        NotificationsMarked: {
            marked: number;
        };
        ClientCard: {
            client: components["schemas"]["Client"];
            /** @description the last 20, newest first */
            contacts: components["schemas"]["Contact"][];
            /** @description open ones, at most 50, the last changed first */
            threads: components["schemas"]["Thread"][];
            /** @description open ones, at most 50, the soonest due first */
            tasks: components["schemas"]["Task"][];
            /** @description of the client and all that hangs on it, at most 50, newest first */
            attachments: components["schemas"]["Attachment"][];
            /** @description given in contacts, at most 50, the last given first */
            answers: components["schemas"]["Answer"][];
            /** @description of all that the caller may see */
            counts: {
                contacts: number;
                threads: number;
                open_threads: number;
                tasks: number;
                open_tasks: number;
                overdue_tasks: number;
                attachments: number;
                answers: number;
            };
            /** @description of contacts and of work on its tasks, in the last 90 days */
            minutes_90_days: number;
        };
        /** @description What is known of a client while it is typed in, in any writing. */
        ClientTyped: {
            /**
             * Format: int64
             * @description of the client itself where it is kept already: it is left out
             */
            id?: number;
            name?: string;
            nip?: string;
            regon?: string;
            phones?: {
                label?: string;
                number?: string;
            }[];
            emails?: {
                label?: string;
                address?: string;
            }[];
            people?: {
                name?: string;
                role?: string;
                phone?: string;
                email?: string;
            }[];
        };
        ClientDuplicates: {
            /** @description likeliest first */
            items: {
                client: {
                    /** Format: int64 */
                    id: number;
                    code: string;
                    name: string;
                    nip: string;
                    city: string;
                };
                reasons: ("nip" | "regon" | "phone" | "email" | "name")[];
                /** @description 0 to 1 */
                score: number;
            }[];
        };
        ClientMerge: {
            /**
             * Format: int64
             * @description the client that stays
             */
            into: number;
        };
        ConfidantsPut: {
            users: number[];
        };
        Confidants: {
            /** Format: int64 */
            client: number;
            confidential: boolean;
            /** Format: int64 */
            owner: number | null;
            users: number[];
        };
        /** User */
        User: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "user";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** E-mail */
            email: string;
            /**
             * Role
             * @enum {string}
             */
            role: "operator" | "manager" | "administrator";
            /** Active */
            active: boolean;
            /** Working hours */
            working_hours: {
                /** Day */
                day?: string;
                /** From */
                starts?: string;
                /** To */
                ends?: string;
            }[];
        };
        UserNew: {
            /** Login */
            login: string;
            /** Name */
            name: string;
            /** E-mail */
            email?: string | null;
            /**
             * Role
             * @default operator
             * @enum {string|null}
             */
            role: "operator" | "manager" | "administrator" | null;
            /**
             * Active
             * @default true
             */
            active: boolean | null;
            /** Working hours */
            working_hours?: {
                /** Day */
                day?: string;
                /** From */
                starts?: string;
                /** To */
                ends?: string;
            }[] | null;
        };
        UserPatch: {
            /** Login */
            login?: string;
            /** Name */
            name?: string;
            /** E-mail */
            email?: string | null;
            /**
             * Role
             * @enum {string}
             */
            role?: "operator" | "manager" | "administrator";
            /** Active */
            active?: boolean;
            /** Working hours */
            working_hours?: {
                /** Day */
                day?: string;
                /** From */
                starts?: string;
                /** To */
                ends?: string;
            }[] | null;
        };
        UserList: {
            items: components["schemas"]["User"][];
            next_cursor: string | null;
        };
        /** Team */
        Team: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "team";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Name */
            name: string;
            /**
             * Manager
             * Format: int64
             * @description the id of a user
             */
            manager: number | null;
            manager_name?: string | null;
            /** Members */
            members: number[];
            members_names?: (string | null)[];
        };
        TeamNew: {
            /** Name */
            name: string;
            /**
             * Manager
             * Format: int64
             * @description the id of a user
             */
            manager?: number | null;
            /** Members */
            members?: number[] | null;
        };
        TeamPatch: {
            /** Name */
            name?: string;
            /**
             * Manager
             * Format: int64
             * @description the id of a user
             */
            manager?: number | null;
            /** Members */
            members?: number[] | null;
        };
        TeamList: {
            items: components["schemas"]["Team"][];
            next_cursor: string | null;
        };
        /** Attribute */
        Attribute: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "attribute";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Key */
            key: string;
            /** Label */
            label: string;
            /**
             * Type
             * @enum {string}
             */
            type: "text" | "number" | "date" | "choice" | "boolean";
            /** Choices */
            choices: string[];
            /**
             * Position
             * Format: int64
             */
            position: number | null;
        };
        AttributeNew: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /**
             * Type
             * @default text
             * @enum {string|null}
             */
            type: "text" | "number" | "date" | "choice" | "boolean" | null;
            /** Choices */
            choices?: string[] | null;
            /**
             * Position
             * Format: int64
             * @default 0
             */
            position: number | null;
        };
        AttributePatch: {
            /** Key */
            key?: string;
            /** Label */
            label?: string;
            /**
             * Type
             * @enum {string}
             */
            type?: "text" | "number" | "date" | "choice" | "boolean";
            /** Choices */
            choices?: string[] | null;
            /**
             * Position
             * Format: int64
             */
            position?: number | null;
        };
        AttributeList: {
            items: components["schemas"]["Attribute"][];
            next_cursor: string | null;
        };
        /** Stage */
        Stage: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "stage";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Name */
            name: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Position
             * Format: int64
             */
            position: number | null;
        };
        StageNew: {
            /** Name */
            name: string;
            /**
             * State
             * @default in_progress
             * @enum {string|null}
             */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled" | null;
            /**
             * Position
             * Format: int64
             * @default 0
             */
            position: number | null;
        };
        StagePatch: {
            /** Name */
            name?: string;
            /**
             * State
             * @enum {string}
             */
            state?: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Position
             * Format: int64
             */
            position?: number | null;
        };
        StageList: {
            items: components["schemas"]["Stage"][];
            next_cursor: string | null;
        };
        /** Client */
        Client: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "client";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            entity_type: "company" | "person";
            /** Tax number (NIP) */
            nip: string;
            /** REGON */
            regon: string;
            /** Street */
            street: string;
            /** Postcode */
            postcode: string;
            /** City */
            city: string;
            /** Country */
            country: string;
            /** Other addresses */
            addresses: {
                /** Label */
                label?: string;
                /** Street */
                street?: string;
                /** Postcode */
                postcode?: string;
                /** City */
                city?: string;
                /** Country */
                country?: string;
            }[];
            /** Phones */
            phones: {
                /** Label */
                label?: string;
                /** Number */
                number?: string;
            }[];
            /** E-mails */
            emails: {
                /** Label */
                label?: string;
                /** Address */
                address?: string;
            }[];
            /** People */
            people: {
                /** Name */
                name?: string;
                /** Role */
                role?: string;
                /** Phone */
                phone?: string;
                /** E-mail */
                email?: string;
            }[];
            /** Categories */
            categories: string[];
            /** Tags */
            tags: string[];
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /** Note */
            note: string;
            note_html?: string;
            /** Own attributes */
            attributes: {
                /** Attribute */
                attribute?: string;
                /** Value */
                value?: string;
            }[];
            /** Confidential */
            confidential: boolean;
            /** People admitted */
            confidants: number[];
            confidants_names?: (string | null)[];
            /**
             * Merged into
             * Format: int64
             * @description the id of a client
             */
            readonly merged_into: number | null;
            merged_into_name?: string | null;
        };
        ClientNew: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Type
             * @default company
             * @enum {string|null}
             */
            entity_type: "company" | "person" | null;
            /** Tax number (NIP) */
            nip?: string | null;
            /** REGON */
            regon?: string | null;
            /** Street */
            street?: string | null;
            /** Postcode */
            postcode?: string | null;
            /** City */
            city?: string | null;
            /** Country */
            country?: string | null;
            /** Other addresses */
            addresses?: {
                /** Label */
                label?: string;
                /** Street */
                street?: string;
                /** Postcode */
                postcode?: string;
                /** City */
                city?: string;
                /** Country */
                country?: string;
            }[] | null;
            /** Phones */
            phones?: {
                /** Label */
                label?: string;
                /** Number */
                number?: string;
            }[] | null;
            /** E-mails */
            emails?: {
                /** Label */
                label?: string;
                /** Address */
                address?: string;
            }[] | null;
            /** People */
            people?: {
                /** Name */
                name?: string;
                /** Role */
                role?: string;
                /** Phone */
                phone?: string;
                /** E-mail */
                email?: string;
            }[] | null;
            /** Categories */
            categories?: string[] | null;
            /** Tags */
            tags?: string[] | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** Note */
            note?: string | null;
            /** Own attributes */
            attributes?: {
                /** Attribute */
                attribute?: string;
                /** Value */
                value?: string;
            }[] | null;
            /**
             * Confidential
             * @default false
             */
            confidential: boolean | null;
            /** People admitted */
            confidants?: number[] | null;
        };
        ClientPatch: {
            /** Code */
            code?: string;
            /** Name */
            name?: string;
            /**
             * Type
             * @enum {string}
             */
            entity_type?: "company" | "person";
            /** Tax number (NIP) */
            nip?: string | null;
            /** REGON */
            regon?: string | null;
            /** Street */
            street?: string | null;
            /** Postcode */
            postcode?: string | null;
            /** City */
            city?: string | null;
            /** Country */
            country?: string | null;
            /** Other addresses */
            addresses?: {
                /** Label */
                label?: string;
                /** Street */
                street?: string;
                /** Postcode */
                postcode?: string;
                /** City */
                city?: string;
                /** Country */
                country?: string;
            }[] | null;
            /** Phones */
            phones?: {
                /** Label */
                label?: string;
                /** Number */
                number?: string;
            }[] | null;
            /** E-mails */
            emails?: {
                /** Label */
                label?: string;
                /** Address */
                address?: string;
            }[] | null;
            /** People */
            people?: {
                /** Name */
                name?: string;
                /** Role */
                role?: string;
                /** Phone */
                phone?: string;
                /** E-mail */
                email?: string;
            }[] | null;
            /** Categories */
            categories?: string[] | null;
            /** Tags */
            tags?: string[] | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** Note */
            note?: string | null;
            /** Own attributes */
            attributes?: {
                /** Attribute */
                attribute?: string;
                /** Value */
                value?: string;
            }[] | null;
            /** Confidential */
            confidential?: boolean;
            /** People admitted */
            confidants?: number[] | null;
        };
        ClientList: {
            items: components["schemas"]["Client"][];
            next_cursor: string | null;
        };
        /** Thread */
        Thread: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "thread";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Title */
            title: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number | null;
            client_name?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "waiting" | "closed";
            /** Summary */
            summary: string;
            summary_html?: string;
            /** Category */
            category: string;
            /** Tags */
            tags: string[];
            /** Watchers */
            watchers: number[];
            watchers_names?: (string | null)[];
            /**
             * Joined to
             * Format: int64
             * @description the id of a thread
             */
            readonly merged_into: number | null;
            merged_into_name?: string | null;
            /**
             * Progress (%)
             * Format: int64
             */
            readonly progress_percent: number | null;
            /**
             * Planned (min)
             * Format: int64
             */
            readonly planned_minutes: number | null;
            /**
             * Time (min)
             * Format: int64
             */
            readonly spent_minutes: number | null;
            /**
             * Open tasks
             * Format: int64
             */
            readonly open_tasks: number | null;
            /**
             * Tasks
             * Format: int64
             */
            readonly tasks: number | null;
            /**
             * Next due
             * Format: date-time
             */
            readonly next_due_at: string | null;
            /**
             * Last activity
             * Format: date-time
             */
            readonly last_activity_at: string | null;
        };
        ThreadNew: {
            /** Title */
            title: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * State
             * @default open
             * @enum {string|null}
             */
            state: "open" | "waiting" | "closed" | null;
            /** Summary */
            summary?: string | null;
            /** Category */
            category?: string | null;
            /** Tags */
            tags?: string[] | null;
            /** Watchers */
            watchers?: number[] | null;
        };
        ThreadPatch: {
            /** Title */
            title?: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * State
             * @enum {string}
             */
            state?: "open" | "waiting" | "closed";
            /** Summary */
            summary?: string | null;
            /** Category */
            category?: string | null;
            /** Tags */
            tags?: string[] | null;
            /** Watchers */
            watchers?: number[] | null;
        };
        ThreadList: {
            items: components["schemas"]["Thread"][];
            next_cursor: string | null;
        };
        /** Task */
        Task: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "task";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Title */
            title: string;
            /** Description */
            description: string;
            description_html?: string;
            /**
             * Main task
             * Format: int64
             * @description the id of a task
             */
            parent: number | null;
            parent_name?: string | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread: number | null;
            thread_name?: string | null;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number | null;
            client_name?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /**
             * Assigned by
             * Format: int64
             * @description the id of a user
             */
            assigned_by: number | null;
            assigned_by_name?: string | null;
            /**
             * Priority
             * @enum {string}
             */
            priority: "low" | "normal" | "high" | "urgent";
            /**
             * Start
             * Format: date-time
             */
            start_at: string | null;
            /**
             * Due
             * Format: date-time
             */
            due_at: string | null;
            /**
             * Done (%)
             * Format: int64
             */
            percent_done: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Stage
             * Format: int64
             * @description the id of a stage
             */
            stage: number | null;
            stage_name?: string | null;
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes: number | null;
            /**
             * Spent (min)
             * Format: int64
             */
            readonly spent_minutes: number | null;
            /** Watchers */
            watchers: number[];
            watchers_names?: (string | null)[];
            /** Tags */
            tags: string[];
        };
        TaskNew: {
            /** Title */
            title: string;
            /** Description */
            description?: string | null;
            /**
             * Main task
             * Format: int64
             * @description the id of a task
             */
            parent?: number | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * Assigned by
             * Format: int64
             * @description the id of a user
             */
            assigned_by?: number | null;
            /**
             * Priority
             * @default normal
             * @enum {string|null}
             */
            priority: "low" | "normal" | "high" | "urgent" | null;
            /**
             * Start
             * Format: date-time
             */
            start_at?: string | null;
            /**
             * Due
             * Format: date-time
             */
            due_at?: string | null;
            /**
             * Done (%)
             * Format: int64
             */
            percent_done?: number | null;
            /**
             * State
             * @default planned
             * @enum {string|null}
             */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled" | null;
            /**
             * Stage
             * Format: int64
             * @description the id of a stage
             */
            stage?: number | null;
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes?: number | null;
            /** Watchers */
            watchers?: number[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        TaskPatch: {
            /** Title */
            title?: string;
            /** Description */
            description?: string | null;
            /**
             * Main task
             * Format: int64
             * @description the id of a task
             */
            parent?: number | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * Assigned by
             * Format: int64
             * @description the id of a user
             */
            assigned_by?: number | null;
            /**
             * Priority
             * @enum {string}
             */
            priority?: "low" | "normal" | "high" | "urgent";
            /**
             * Start
             * Format: date-time
             */
            start_at?: string | null;
            /**
             * Due
             * Format: date-time
             */
            due_at?: string | null;
            /**
             * Done (%)
             * Format: int64
             */
            percent_done?: number | null;
            /**
             * State
             * @enum {string}
             */
            state?: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Stage
             * Format: int64
             * @description the id of a stage
             */
            stage?: number | null;
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes?: number | null;
            /** Watchers */
            watchers?: number[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        TaskList: {
            items: components["schemas"]["Task"][];
            next_cursor: string | null;
        };
        /** Work entry */
        Work: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "work";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /**
             * Task
             * Format: int64
             * @description the id of a task
             */
            task: number;
            task_name?: string | null;
            /**
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner: number;
            owner_name?: string | null;
            /**
             * Started
             * Format: date-time
             */
            started_at: string;
            /**
             * Minutes
             * Format: int64
             */
            minutes: number;
            /** What was done */
            subject: string;
        };
        WorkNew: {
            /**
             * Task
             * Format: int64
             * @description the id of a task
             */
            task: number;
            /**
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner: number;
            /**
             * Started
             * Format: date-time
             */
            started_at: string;
            /**
             * Minutes
             * Format: int64
             */
            minutes: number;
            /** What was done */
            subject: string;
        };
        WorkPatch: {
            /**
             * Task
             * Format: int64
             * @description the id of a task
             */
            task?: number;
            /**
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner?: number;
            /**
             * Started
             * Format: date-time
             */
            started_at?: string;
            /**
             * Minutes
             * Format: int64
             */
            minutes?: number;
            /** What was done */
            subject?: string;
        };
        WorkList: {
            items: components["schemas"]["Work"][];
            next_cursor: string | null;
        };
        /** Answer */
        Answer: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "answer";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Question */
            question: string;
            /** Other wordings */
            other_wordings: string[];
            /** Answer */
            body: string;
            body_html?: string;
            /** Category */
            category: string;
            /** Tags */
            tags: string[];
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "reviewed" | "published" | "archived";
            /**
             * Audience
             * @enum {string}
             */
            audience: "internal" | "public";
            /**
             * Valid from
             * Format: date
             */
            valid_from: string | null;
            /**
             * Valid to
             * Format: date
             */
            valid_to: string | null;
            /**
             * Review on
             * Format: date
             */
            review_on: string | null;
            /** Legal basis */
            legal_basis: string;
            /** Language */
            language: string;
            /** Source */
            source: string;
        };
        AnswerNew: {
            /** Question */
            question: string;
            /** Other wordings */
            other_wordings?: string[] | null;
            /** Answer */
            body: string;
            /** Category */
            category?: string | null;
            /** Tags */
            tags?: string[] | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * State
             * @default draft
             * @enum {string|null}
             */
            state: "draft" | "reviewed" | "published" | "archived" | null;
            /**
             * Audience
             * @default internal
             * @enum {string|null}
             */
            audience: "internal" | "public" | null;
            /**
             * Valid from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * Valid to
             * Format: date
             */
            valid_to?: string | null;
            /**
             * Review on
             * Format: date
             */
            review_on?: string | null;
            /** Legal basis */
            legal_basis?: string | null;
            /**
             * Language
             * @default pl
             */
            language: string | null;
            /** Source */
            source?: string | null;
        };
        AnswerPatch: {
            /** Question */
            question?: string;
            /** Other wordings */
            other_wordings?: string[] | null;
            /** Answer */
            body?: string;
            /** Category */
            category?: string | null;
            /** Tags */
            tags?: string[] | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * State
             * @enum {string}
             */
            state?: "draft" | "reviewed" | "published" | "archived";
            /**
             * Audience
             * @enum {string}
             */
            audience?: "internal" | "public";
            /**
             * Valid from
             * Format: date
             */
            valid_from?: string | null;
            /**
             * Valid to
             * Format: date
             */
            valid_to?: string | null;
            /**
             * Review on
             * Format: date
             */
            review_on?: string | null;
            /** Legal basis */
            legal_basis?: string | null;
            /** Language */
            language?: string | null;
            /** Source */
            source?: string | null;
        };
        AnswerList: {
            items: components["schemas"]["Answer"][];
            next_cursor: string | null;
        };
        /** Contact */
        Contact: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "contact";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number;
            client_name?: string | null;
            /** Person spoken to */
            person: string;
            /**
             * Started
             * Format: date-time
             */
            started_at: string;
            /**
             * Duration (min)
             * Format: int64
             */
            duration_minutes: number | null;
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "email" | "meeting" | "letter" | "chat";
            /**
             * Direction
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /** Subject */
            subject: string;
            /** Note */
            note: string;
            note_html?: string;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread: number | null;
            thread_name?: string | null;
            /** Participants */
            participants: number[];
            participants_names?: (string | null)[];
            /** Result */
            result: string;
            /** Next step */
            next_step: string;
            /**
             * Next step due
             * Format: date
             */
            next_step_due: string | null;
            /**
             * Next step's task
             * Format: int64
             * @description the id of a task
             */
            next_task: number | null;
            next_task_name?: string | null;
            /** Answers used */
            answers_used: number[];
            answers_used_names?: (string | null)[];
            /** Tags */
            tags: string[];
            /** Message id */
            message_id: string;
        };
        ContactNew: {
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number;
            /** Person spoken to */
            person?: string | null;
            /**
             * Started
             * Format: date-time
             */
            started_at: string;
            /**
             * Duration (min)
             * Format: int64
             */
            duration_minutes?: number | null;
            /**
             * Channel
             * @default phone
             * @enum {string|null}
             */
            channel: "phone" | "email" | "meeting" | "letter" | "chat" | null;
            /**
             * Direction
             * @default incoming
             * @enum {string|null}
             */
            direction: "incoming" | "outgoing" | null;
            /** Subject */
            subject: string;
            /** Note */
            note?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /** Participants */
            participants?: number[] | null;
            /** Result */
            result?: string | null;
            /** Next step */
            next_step?: string | null;
            /**
             * Next step due
             * Format: date
             */
            next_step_due?: string | null;
            /**
             * Next step's task
             * Format: int64
             * @description the id of a task
             */
            next_task?: number | null;
            /** Answers used */
            answers_used?: number[] | null;
            /** Tags */
            tags?: string[] | null;
            /** Message id */
            message_id?: string | null;
        };
        ContactPatch: {
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number;
            /** Person spoken to */
            person?: string | null;
            /**
             * Started
             * Format: date-time
             */
            started_at?: string;
            /**
             * Duration (min)
             * Format: int64
             */
            duration_minutes?: number | null;
            /**
             * Channel
             * @enum {string}
             */
            channel?: "phone" | "email" | "meeting" | "letter" | "chat";
            /**
             * Direction
             * @enum {string}
             */
            direction?: "incoming" | "outgoing";
            /** Subject */
            subject?: string;
            /** Note */
            note?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /** Participants */
            participants?: number[] | null;
            /** Result */
            result?: string | null;
            /** Next step */
            next_step?: string | null;
            /**
             * Next step due
             * Format: date
             */
            next_step_due?: string | null;
            /**
             * Next step's task
             * Format: int64
             * @description the id of a task
             */
            next_task?: number | null;
            /** Answers used */
            answers_used?: number[] | null;
            /** Tags */
            tags?: string[] | null;
            /** Message id */
            message_id?: string | null;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
            next_cursor: string | null;
        };
        /** Attachment */
        Attachment: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "attachment";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /** Name */
            name: string;
            /** Tied to */
            ties: string[];
            ties_names?: (string | null)[];
            /** Note */
            note: string;
            note_html?: string;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /** Media type */
            readonly media_type: string;
            /**
             * Size (bytes)
             * Format: int64
             */
            readonly size_bytes: number | null;
            /** SHA-256 */
            readonly sha256: string;
            /**
             * Reading
             * @enum {string}
             */
            readonly text_state: "pending" | "done" | "no_text" | "failed" | "";
            /** Reason */
            readonly text_reason: string;
        };
        AttachmentNew: {
            /** Name */
            name: string;
            /** Tied to */
            ties?: string[] | null;
            /** Note */
            note?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
        };
        AttachmentPatch: {
            /** Name */
            name?: string;
            /** Tied to */
            ties?: string[] | null;
            /** Note */
            note?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
            next_cursor: string | null;
        };
        /** Link */
        Link: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "link";
            /** Format: int64 */
            change: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            updated_by: number | null;
            /** Format: date-time */
            deleted_at: string | null;
            created_by_name?: string | null;
            updated_by_name?: string | null;
            /**
             * From
             * @description any record, like task:41
             */
            source: string;
            source_name?: string | null;
            /**
             * To
             * @description any record, like task:41
             */
            target: string;
            target_name?: string | null;
            /** Note */
            note: string;
        };
        LinkNew: {
            /**
             * From
             * @description any record, like task:41
             */
            source: string;
            /**
             * To
             * @description any record, like task:41
             */
            target: string;
            /** Note */
            note?: string | null;
        };
        LinkPatch: {
            /**
             * From
             * @description any record, like task:41
             */
            source?: string;
            /**
             * To
             * @description any record, like task:41
             */
            target?: string;
            /** Note */
            note?: string | null;
        };
        LinkList: {
            items: components["schemas"]["Link"][];
            next_cursor: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description the record's version, for If-Match and If-None-Match */
        ETag: string;
        /** @description the number of the change, for wait_for of a search */
        "Kartoteka-Change": number;
        /** @description the path of what was made */
        Location: string;
        /** @description true where an earlier request with the same key made it */
        "Idempotency-Replayed": boolean;
        /** @description the session */
        "Set-Cookie": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    search: {
        parameters: {
            query?: {
                /** @description what people type: words, "a phrase", -word, OR or LUB, word*, ~word, fields (klient: typ: opiekun: wątek: tag: stan: od: do: plik: kategoria: kanał: priorytet: temat:, or in English); never wrong */
                q?: string;
                /** @description only records of this kind; repeated: any of them */
                kind?: ("user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment")[];
                /** @description only records whose answer is this; repeated: any of them */
                answer?: string[];
                /** @description only records whose assigned_by is this; repeated: any of them */
                assigned_by?: number[];
                /** @description only records whose attribute is this; repeated: any of them */
                attribute?: string[];
                /** @description only records whose audience is this; repeated: any of them */
                audience?: string[];
                /** @description only records whose category is this; repeated: any of them */
                category?: string[];
                /** @description only records whose channel is this; repeated: any of them */
                channel?: string[];
                /** @description only records whose client is this; repeated: any of them */
                client?: number[];
                /** @description only records whose direction is this; repeated: any of them */
                direction?: string[];
                /** @description only records whose owner is this; repeated: any of them */
                owner?: number[];
                /** @description only records whose parent is this; repeated: any of them */
                parent?: number[];
                /** @description only records whose priority is this; repeated: any of them */
                priority?: string[];
                /** @description only records whose stage is this; repeated: any of them */
                stage?: number[];
                /** @description only records whose state is this; repeated: any of them */
                state?: string[];
                /** @description only records whose tag is this; repeated: any of them */
                tag?: string[];
                /** @description only records whose task is this; repeated: any of them */
                task?: number[];
                /** @description only records whose thread is this; repeated: any of them */
                thread?: number[];
                /** @description only records whose tie is this; repeated: any of them */
                tie?: string[];
                /** @description only records of this day (in Poland) or later */
                from?: string;
                /** @description only records of days (in Poland) before this one */
                to?: string;
                order?: "relevance" | "newest" | "oldest";
                /** @description hits a page */
                limit?: number;
                /** @description hits to pass over */
                offset?: number;
                /** @description next_cursor of the page before, with the same search; then offset does not count */
                cursor?: string;
                /** @description only the best hit of each */
                collapse?: "none" | "thread" | "client";
                /** @description true: the last word may be the beginning of one */
                as_you_type?: boolean;
                /** @description true: tells why each hit is one */
                explain?: boolean;
                /** @description false: searches for just what was typed */
                correct?: boolean;
                /** @description waits until the index holds this change (header Kartoteka-Change of a write) */
                wait_for?: number;
                /** @description at most so long; then answers anyway */
                wait_ms?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the hits, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    similar: {
        parameters: {
            query: {
                /** @description kind of the record */
                kind: "user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment";
                /** @description its id */
                id: number;
                /** @description only records of this kind; repeated: any of them */
                among?: ("user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment")[];
                /** @description hits at most */
                limit?: number;
                /** @description true: tells which words they share */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the hits, the most similar first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarResult"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query?: {
                /** @description what is typed so far; never wrong */
                q?: string;
                /** @description suggestions at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the suggestions, best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestResult"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Login is this; repeated: any of them */
                login?: string[];
                /** @description Name is this; repeated: any of them */
                name?: string[];
                /** @description E-mail is this; repeated: any of them */
                email?: string[];
                /** @description Role is this; repeated: any of them */
                role?: ("operator" | "manager" | "administrator")[];
                /** @description Active is this; repeated: any of them */
                active?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_user: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_user: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_user: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_user: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_user: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_teams: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Name is this; repeated: any of them */
                name?: string[];
                /** @description Manager is this; repeated: any of them */
                manager?: number[];
                /** @description Members is this; repeated: any of them */
                members?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_team: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_team: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_team: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_team: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_team: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_attributes: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Key is this; repeated: any of them */
                key?: string[];
                /** @description Label is this; repeated: any of them */
                label?: string[];
                /** @description Type is this; repeated: any of them */
                type?: ("text" | "number" | "date" | "choice" | "boolean")[];
                /** @description Choices is this; repeated: any of them */
                choices?: string[];
                /** @description Position is this; repeated: any of them */
                position?: number[];
                /** @description Position is this or more */
                position_from?: number;
                /** @description Position is less than this */
                position_to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_attribute: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributeNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_attribute: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_attribute: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_attribute: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributePatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_attribute: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_attribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_stages: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Name is this; repeated: any of them */
                name?: string[];
                /** @description State is this; repeated: any of them */
                state?: ("planned" | "in_progress" | "waiting" | "done" | "cancelled")[];
                /** @description Position is this; repeated: any of them */
                position?: number[];
                /** @description Position is this or more */
                position_from?: number;
                /** @description Position is less than this */
                position_to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_stage: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_stage: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_stage: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_stage: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StagePatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_stage: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_stage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_clients: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description an own attribute is this: branza=transport; of one attribute any of the values, of several all. Numbers and dates also from and to: attribute.obrot_from=1000, attribute.obrot_to=5000 */
                attribute?: string[];
                /** @description Code is this; repeated: any of them */
                code?: string[];
                /** @description Name is this; repeated: any of them */
                name?: string[];
                /** @description Type is this; repeated: any of them */
                entity_type?: ("company" | "person")[];
                /** @description Tax number (NIP) is this; repeated: any of them */
                nip?: string[];
                /** @description REGON is this; repeated: any of them */
                regon?: string[];
                /** @description Street is this; repeated: any of them */
                street?: string[];
                /** @description Postcode is this; repeated: any of them */
                postcode?: string[];
                /** @description City is this; repeated: any of them */
                city?: string[];
                /** @description Country is this; repeated: any of them */
                country?: string[];
                /** @description Categories is this; repeated: any of them */
                categories?: string[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description Confidential is this; repeated: any of them */
                confidential?: boolean[];
                /** @description People admitted is this; repeated: any of them */
                confidants?: number[];
                /** @description Merged into is this; repeated: any of them */
                merged_into?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_threads: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description true: only what is open and past its due date */
                overdue?: boolean;
                /** @description open threads in which nothing happened for so many days */
                quiet_days?: number;
                /** @description Title is this; repeated: any of them */
                title?: string[];
                /** @description Client is this; repeated: any of them */
                client?: number[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description State is this; repeated: any of them */
                state?: ("open" | "waiting" | "closed")[];
                /** @description Category is this; repeated: any of them */
                category?: string[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Watchers is this; repeated: any of them */
                watchers?: number[];
                /** @description Joined to is this; repeated: any of them */
                merged_into?: number[];
                /** @description Progress (%) is this; repeated: any of them */
                progress_percent?: number[];
                /** @description Progress (%) is this or more */
                progress_percent_from?: number;
                /** @description Progress (%) is less than this */
                progress_percent_to?: number;
                /** @description Planned (min) is this; repeated: any of them */
                planned_minutes?: number[];
                /** @description Planned (min) is this or more */
                planned_minutes_from?: number;
                /** @description Planned (min) is less than this */
                planned_minutes_to?: number;
                /** @description Time (min) is this; repeated: any of them */
                spent_minutes?: number[];
                /** @description Time (min) is this or more */
                spent_minutes_from?: number;
                /** @description Time (min) is less than this */
                spent_minutes_to?: number;
                /** @description Open tasks is this; repeated: any of them */
                open_tasks?: number[];
                /** @description Open tasks is this or more */
                open_tasks_from?: number;
                /** @description Open tasks is less than this */
                open_tasks_to?: number;
                /** @description Tasks is this; repeated: any of them */
                tasks?: number[];
                /** @description Tasks is this or more */
                tasks_from?: number;
                /** @description Tasks is less than this */
                tasks_to?: number;
                /** @description Next due is this or more */
                next_due_at_from?: string;
                /** @description Next due is less than this */
                next_due_at_to?: string;
                /** @description Last activity is this or more */
                last_activity_at_from?: string;
                /** @description Last activity is less than this */
                last_activity_at_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description true: only what is open and past its due date */
                overdue?: boolean;
                /** @description Title is this; repeated: any of them */
                title?: string[];
                /** @description Main task is this; repeated: any of them */
                parent?: number[];
                /** @description Thread is this; repeated: any of them */
                thread?: number[];
                /** @description Client is this; repeated: any of them */
                client?: number[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description Assigned by is this; repeated: any of them */
                assigned_by?: number[];
                /** @description Priority is this; repeated: any of them */
                priority?: ("low" | "normal" | "high" | "urgent")[];
                /** @description Start is this or more */
                start_at_from?: string;
                /** @description Start is less than this */
                start_at_to?: string;
                /** @description Due is this or more */
                due_at_from?: string;
                /** @description Due is less than this */
                due_at_to?: string;
                /** @description Done (%) is this; repeated: any of them */
                percent_done?: number[];
                /** @description Done (%) is this or more */
                percent_done_from?: number;
                /** @description Done (%) is less than this */
                percent_done_to?: number;
                /** @description State is this; repeated: any of them */
                state?: ("planned" | "in_progress" | "waiting" | "done" | "cancelled")[];
                /** @description Stage is this; repeated: any of them */
                stage?: number[];
                /** @description Planned (min) is this; repeated: any of them */
                planned_minutes?: number[];
                /** @description Planned (min) is this or more */
                planned_minutes_from?: number;
                /** @description Planned (min) is less than this */
                planned_minutes_to?: number;
                /** @description Spent (min) is this; repeated: any of them */
                spent_minutes?: number[];
                /** @description Spent (min) is this or more */
                spent_minutes_from?: number;
                /** @description Spent (min) is less than this */
                spent_minutes_to?: number;
                /** @description Watchers is this; repeated: any of them */
                watchers?: number[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_work: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Task is this; repeated: any of them */
                task?: number[];
                /** @description Who is this; repeated: any of them */
                owner?: number[];
                /** @description Started is this or more */
                started_at_from?: string;
                /** @description Started is less than this */
                started_at_to?: string;
                /** @description Minutes is this; repeated: any of them */
                minutes?: number[];
                /** @description Minutes is this or more */
                minutes_from?: number;
                /** @description Minutes is less than this */
                minutes_to?: number;
                /** @description What was done is this; repeated: any of them */
                subject?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_work: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_work: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_work: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_work: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_work: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_answers: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Question is this; repeated: any of them */
                question?: string[];
                /** @description Other wordings is this; repeated: any of them */
                other_wordings?: string[];
                /** @description Category is this; repeated: any of them */
                category?: string[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description State is this; repeated: any of them */
                state?: ("draft" | "reviewed" | "published" | "archived")[];
                /** @description Audience is this; repeated: any of them */
                audience?: ("internal" | "public")[];
                /** @description Valid from is this; repeated: any of them */
                valid_from?: string[];
                /** @description Valid from is this or more */
                valid_from_from?: string;
                /** @description Valid from is less than this */
                valid_from_to?: string;
                /** @description Valid to is this; repeated: any of them */
                valid_to?: string[];
                /** @description Valid to is this or more */
                valid_to_from?: string;
                /** @description Valid to is less than this */
                valid_to_to?: string;
                /** @description Review on is this; repeated: any of them */
                review_on?: string[];
                /** @description Review on is this or more */
                review_on_from?: string;
                /** @description Review on is less than this */
                review_on_to?: string;
                /** @description Legal basis is this; repeated: any of them */
                legal_basis?: string[];
                /** @description Language is this; repeated: any of them */
                language?: string[];
                /** @description Source is this; repeated: any of them */
                source?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Client is this; repeated: any of them */
                client?: number[];
                /** @description Person spoken to is this; repeated: any of them */
                person?: string[];
                /** @description Started is this or more */
                started_at_from?: string;
                /** @description Started is less than this */
                started_at_to?: string;
                /** @description Duration (min) is this; repeated: any of them */
                duration_minutes?: number[];
                /** @description Duration (min) is this or more */
                duration_minutes_from?: number;
                /** @description Duration (min) is less than this */
                duration_minutes_to?: number;
                /** @description Channel is this; repeated: any of them */
                channel?: ("phone" | "email" | "meeting" | "letter" | "chat")[];
                /** @description Direction is this; repeated: any of them */
                direction?: ("incoming" | "outgoing")[];
                /** @description Subject is this; repeated: any of them */
                subject?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description Thread is this; repeated: any of them */
                thread?: number[];
                /** @description Participants is this; repeated: any of them */
                participants?: number[];
                /** @description Result is this; repeated: any of them */
                result?: string[];
                /** @description Next step is this; repeated: any of them */
                next_step?: string[];
                /** @description Next step due is this; repeated: any of them */
                next_step_due?: string[];
                /** @description Next step due is this or more */
                next_step_due_from?: string;
                /** @description Next step due is less than this */
                next_step_due_to?: string;
                /** @description Next step's task is this; repeated: any of them */
                next_task?: number[];
                /** @description Answers used is this; repeated: any of them */
                answers_used?: number[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Message id is this; repeated: any of them */
                message_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_attachments: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description Name is this; repeated: any of them */
                name?: string[];
                /** @description Tied to is this; repeated: any of them */
                ties?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description Media type is this; repeated: any of them */
                media_type?: string[];
                /** @description Size (bytes) is this; repeated: any of them */
                size_bytes?: number[];
                /** @description Size (bytes) is this or more */
                size_bytes_from?: number;
                /** @description Size (bytes) is less than this */
                size_bytes_to?: number;
                /** @description SHA-256 is this; repeated: any of them */
                sha256?: string[];
                /** @description Reading is this; repeated: any of them */
                text_state?: ("pending" | "done" | "no_text" | "failed")[];
                /** @description Reason is this; repeated: any of them */
                text_reason?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_attachment: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_attachment: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_attachment: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_attachment: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_attachment: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_links: {
        parameters: {
            query?: {
                /** @description id, created_at, updated_at or a sortable field; with - the greatest first */
                order?: string;
                /** @description records a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description true: the records in the bin instead */
                bin?: boolean;
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
                /** @description csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too */
                format?: "json" | "csv";
                /** @description From is this; repeated: any of them */
                source?: string[];
                /** @description To is this; repeated: any of them */
                target?: string[];
                /** @description Note is this; repeated: any of them */
                note?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_link: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkNew"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_link: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_link: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in the bin */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_link: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPatch"];
            };
        };
        responses: {
            /** @description changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_link: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header: {
                /** @description the ETag of the version that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restored */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    history_of_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_client_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientTyped"];
            };
        };
        responses: {
            /** @description the likeliest ones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDuplicates"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_client_card: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the client's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCard"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_client: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the client's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientMerge"];
            };
        };
        responses: {
            /** @description the client that stays */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_confidants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the client's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description its owner and the users admitted beside him */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confidants"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    admit_confidants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the client's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfidantsPut"];
            };
        };
        responses: {
            /** @description admitted */
            200: {
                headers: {
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confidants"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_timeline: {
        parameters: {
            query?: {
                /** @description items a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the thread's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_thread_tasks: {
        parameters: {
            query?: {
                /** @description names of fields, with commas between: only these are sent */
                fields?: string;
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the thread's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description all tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTree"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    split_thread: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the thread's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadSplit"];
            };
        };
        responses: {
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    join_threads: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the thread's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadJoin"];
            };
        };
        responses: {
            /** @description the thread joined into */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_contact: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag of the version that is moved; may be left out */
                "If-Match"?: string;
            };
            path: {
                /** @description the contact's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadMove"];
            };
        };
        responses: {
            /** @description moved */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_task: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: {
                /** @description the ETag of the version that is moved; may be left out */
                "If-Match"?: string;
            };
            path: {
                /** @description the task's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadMove"];
            };
        };
        responses: {
            /** @description moved */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description outdated */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analyse: {
        parameters: {
            query: {
                /** @description what is summed */
                of: "tasks" | "threads" | "contacts" | "work";
                /** @description left out: the total alone; contacts have no state */
                by?: "owner" | "client" | "month" | "category" | "state" | "tag";
                /** @description rows at most */
                limit?: number;
                /** @description csv: the rows as CSV */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the sums */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hand_over: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description how many changed hands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_user_workload: {
        parameters: {
            query?: {
                /** @description the first day; otherwise this week's Monday */
                from?: string;
                /** @description the day after the last; otherwise seven days from the first */
                to?: string;
            };
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the load, person by person and day by day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadReport"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_team_workload: {
        parameters: {
            query?: {
                /** @description the first day; otherwise this week's Monday */
                from?: string;
                /** @description the day after the last; otherwise seven days from the first */
                to?: string;
            };
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the load, person by person and day by day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadReport"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description true: only what he has not read */
                unread?: boolean;
                /** @description items a page */
                limit?: number;
                /** @description next_cursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsRead"];
            };
        };
        responses: {
            /** @description how many were unread before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsMarked"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description every kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kinds"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description user is null where nobody is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description signed in; the session is in the cookie kartoteka_session */
            201: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenList"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenNew"];
            };
        };
        responses: {
            /** @description made; the secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the token's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the user's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    is_alive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    is_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description it does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the text format 0.0.4 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    render_markdown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Markdown"];
            };
        };
        responses: {
            /** @description the text as HTML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedMarkdown"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_attachment: {
        parameters: {
            query: {
                /** @description the file's name, as people know it */
                name: string;
                /** @description a record that the file belongs to: contact:7 */
                ties?: string[];
                /** @description Markdown */
                note?: string;
            };
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["Bytes"];
            };
        };
        responses: {
            /** @description stored */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_attachment: {
        parameters: {
            query?: {
                /** @description true: to be saved, never shown */
                download?: boolean;
            };
            header?: {
                /** @description one range of bytes */
                Range?: string;
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description the range */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description the caller has it already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_records: {
        parameters: {
            query?: {
                /** @description clients, contacts, tasks, answers … of a CSV file */
                kind?: string;
                /** @description true: only the report, nothing is kept */
                dry_run?: boolean;
                /** @description auto, utf-8, windows-1250, iso-8859-2, utf-16le, utf-16be or cp852 */
                encoding?: string;
                /** @description auto, a semicolon, a comma or tab */
                delimiter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["Bytes"];
            };
        };
        responses: {
            /** @description what became of the lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_records: {
        parameters: {
            query?: {
                /** @description clients, tasks …, with commas between; all where it is not given */
                kinds?: string[];
                /** @description JSON Lines, or a ZIP of CSV files */
                format?: "jsonl" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contact_from_email: {
        parameters: {
            query?: {
                /** @description whose it is, where the addresses do not tell */
                client?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "message/rfc822": components["schemas"]["Bytes"];
            };
        };
        responses: {
            /** @description made before */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description made */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description invalid_argument */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_api: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
