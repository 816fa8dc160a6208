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
        /**
         * Finds what fits a note or a task while it is being typed
         * @description The answers that fit, the same client's contacts, threads and tasks about it, and what was solved for other clients. Nothing is kept.
         */
        post: operations["similar_to_text"];
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
    "/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists answers, or gives the direct answer to a question
         * @description Without signing in: published, public answers that are valid today. With q: the best published answer, the passage of it that answers, how sure that is, and why; or that there is none.
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
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists categories */
        get: operations["list_categories"];
        put?: never;
        /** Makes a category of answers */
        post: operations["create_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a category of answers */
        get: operations["read_category"];
        put?: never;
        post?: never;
        /** Puts a category of answers into the bin */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Changes a category of answers
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_category"];
        trace?: never;
    };
    "/categories/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a category of answers, when, and what */
        get: operations["history_of_category"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a category of answers out of the bin */
        post: operations["restore_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists procedures */
        get: operations["list_procedures"];
        put?: never;
        /** Makes a procedure */
        post: operations["create_procedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a procedure */
        get: operations["read_procedure"];
        put?: never;
        post?: never;
        /** Puts a procedure into the bin */
        delete: operations["delete_procedure"];
        options?: never;
        head?: never;
        /**
         * Changes a procedure
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_procedure"];
        trace?: never;
    };
    "/procedures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a procedure, when, and what */
        get: operations["history_of_procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a procedure out of the bin */
        post: operations["restore_procedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists procedure-rules */
        get: operations["list_procedure-rules"];
        put?: never;
        /** Makes a procedure rule */
        post: operations["create_procedure_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a procedure rule */
        get: operations["read_procedure_rule"];
        put?: never;
        post?: never;
        /** Puts a procedure rule into the bin */
        delete: operations["delete_procedure_rule"];
        options?: never;
        head?: never;
        /**
         * Changes a procedure rule
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_procedure_rule"];
        trace?: never;
    };
    "/procedure-rules/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a procedure rule, when, and what */
        get: operations["history_of_procedure_rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a procedure rule out of the bin */
        post: operations["restore_procedure_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists procedure-runs */
        get: operations["list_procedure-runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a procedure run */
        get: operations["read_procedure_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a procedure run, when, and what */
        get: operations["history_of_procedure_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists appointments */
        get: operations["list_appointments"];
        put?: never;
        /** Makes an appointment */
        post: operations["create_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an appointment */
        get: operations["read_appointment"];
        put?: never;
        post?: never;
        /** Puts an appointment into the bin */
        delete: operations["delete_appointment"];
        options?: never;
        head?: never;
        /**
         * Changes an appointment
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_appointment"];
        trace?: never;
    };
    "/appointments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed an appointment, when, and what */
        get: operations["history_of_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an appointment out of the bin */
        post: operations["restore_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists absences */
        get: operations["list_absences"];
        put?: never;
        /** Makes an absence */
        post: operations["create_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an absence */
        get: operations["read_absence"];
        put?: never;
        post?: never;
        /** Puts an absence into the bin */
        delete: operations["delete_absence"];
        options?: never;
        head?: never;
        /**
         * Changes an absence
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_absence"];
        trace?: never;
    };
    "/absences/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed an absence, when, and what */
        get: operations["history_of_absence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an absence out of the bin */
        post: operations["restore_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists synonyms */
        get: operations["list_synonyms"];
        put?: never;
        /** Makes a synonym */
        post: operations["create_synonym"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a synonym */
        get: operations["read_synonym"];
        put?: never;
        post?: never;
        /** Puts a synonym into the bin */
        delete: operations["delete_synonym"];
        options?: never;
        head?: never;
        /**
         * Changes a synonym
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_synonym"];
        trace?: never;
    };
    "/synonyms/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a synonym, when, and what */
        get: operations["history_of_synonym"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/synonyms/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a synonym out of the bin */
        post: operations["restore_synonym"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists pins */
        get: operations["list_pins"];
        put?: never;
        /** Makes a pin */
        post: operations["create_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a pin */
        get: operations["read_pin"];
        put?: never;
        post?: never;
        /** Puts a pin into the bin */
        delete: operations["delete_pin"];
        options?: never;
        head?: never;
        /**
         * Changes a pin
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_pin"];
        trace?: never;
    };
    "/pins/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a pin, when, and what */
        get: operations["history_of_pin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pins/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a pin out of the bin */
        post: operations["restore_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists stop-words */
        get: operations["list_stop-words"];
        put?: never;
        /** Makes a stop word */
        post: operations["create_stop_word"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop-words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a stop word */
        get: operations["read_stop_word"];
        put?: never;
        post?: never;
        /** Puts a stop word into the bin */
        delete: operations["delete_stop_word"];
        options?: never;
        head?: never;
        /**
         * Changes a stop word
         * @description A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.
         */
        patch: operations["change_stop_word"];
        trace?: never;
    };
    "/stop-words/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells who changed a stop word, when, and what */
        get: operations["history_of_stop_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stop-words/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a stop word out of the bin */
        post: operations["restore_stop_word"];
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
    "/answers/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what an answer links to and which answers link to it
         * @description Links in its Markdown: [[answer:12]], [words](answer:12), ![picture](attachment:7). One to what is gone or hidden is not there.
         */
        get: operations["read_answer_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/by-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds the answer that is or was known under an address
         * @description By its source and its old addresses, those of answers that were merged into it too.
         */
        get: operations["find_answer_by_address"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists pairs of answers that likely say the same
         * @description One of their wordings means the same, or their texts share most runs of words. Archived answers and those in the bin are left out.
         */
        get: operations["list_answer_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges an answer into another
         * @description For managers and administrators. Its question and wordings become wordings of the other, its addresses old addresses; what referred to it, and what was learned of it, goes to the other. It goes into the bin and points there.
         */
        post: operations["merge_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/from-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins an answer from a solved contact
         * @description The question is what was asked in it, the body its result and note, both without names, numbers and addresses. The draft is tied to the contact.
         */
        post: operations["begin_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every version of an answer */
        get: operations["list_answer_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/versions/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an answer as a change left it
         * @description Computed fields are those of today.
         */
        get: operations["read_answer_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/versions/{change}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what differs between two versions, line by line and word by word */
        get: operations["read_answer_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/versions/{change}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings back what an earlier version said
         * @description As a new version. Its state, owner, audience and what it replaces stay as they are now.
         */
        post: operations["restore_answer_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the tree of categories with their counts
         * @description In order, what is below a category after it. Answers name a category by its path; a search in a path finds what is below it too.
         */
        get: operations["read_category_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether an answer helped
         * @description The question is kept without names, numbers and addresses; one that was helped may become another wording of the answer (see wording proposals).
         */
        post: operations["give_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/feedback/{feedback}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes feedback back
         * @description One's own; managers and administrators anybody's. It stays in the list, marked as undone.
         */
        delete: operations["undo_feedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}/usefulness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explains how useful an answer was, and lists what that comes of */
        get: operations["read_usefulness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wording-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists asked wordings that may become wordings of answers
         * @description They come of feedback that helped and of answers given in contacts, without names, numbers and addresses; wordings that differ by inflection count as one. Those asked most often first.
         */
        get: operations["list_wording_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wording-proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a proposed wording among the answer's wordings
         * @description For managers and administrators. `wording` in the body is taken instead of what was proposed.
         */
        post: operations["approve_wording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wording-proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a proposed wording down */
        post: operations["reject_wording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wording-proposals/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a decision back
         * @description A wording that was approved is taken out of the answer again.
         */
        post: operations["reopen_wording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was searched for and how it fared
         * @description Newest first; operators see their own searches, managers and administrators all. Texts are kept without names, numbers and addresses; of what is searched as one types, the last. Searches are forgotten after a set time.
         */
        get: operations["list_searches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/searches/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells which answer a search of one's own led to, or in which contact it was asked */
        post: operations["tell_search_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/missing-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports questions that had no answer or a poor one, by what they mean
         * @description For managers and administrators. Wordings that differ by inflection, order, diacritics and slips are one group. Each group's wordings are asked again now: it is closed where all of them have a good answer, not_closed where an answer was published for it and they have not.
         */
        get: operations["report_missing_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/missing-answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports on one group of questions */
        get: operations["read_question_group"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/missing-answers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the answer to a group of questions from a solved contact, or names the answer that is being written */
        post: operations["start_missing_answer"];
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
    "/procedures/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a procedure for clients, or tells what a start would make
         * @description For managers and administrators. Each client is a transaction of its own: a thread with a main task and a task for each step, with their days, owners and checklists. A client who has a run for the period keeps it (exists): the same request, sent again or by two at once, makes nothing twice, with or without an Idempotency-Key.
         */
        post: operations["start_procedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells at which step clients stand, what is late and what is missing */
        get: operations["read_procedure_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of a procedure, newest first */
        get: operations["list_procedure_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a procedure as it was in a version */
        get: operations["read_procedure_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how a run stands: its steps with their tasks, what is late and missing */
        get: operations["read_procedure_run_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspends a run
         * @description Its open tasks wait, and nobody is told to begin. For managers and administrators.
         */
        post: operations["suspend_procedure_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a suspended run up again
         * @description Its tasks are what they had been, or wait for those that are open. For managers and administrators.
         */
        post: operations["resume_procedure_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a run
         * @description Its open tasks are cancelled and its thread closed; the client may be started again for the period by hand. For managers and administrators.
         */
        post: operations["cancel_procedure_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-runs/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the client has sent a file that a run needs, or that it is missing after all */
        post: operations["note_procedure_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells when a rule starts next, for which periods and with which deadlines */
        get: operations["list_procedure_rule_dates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a rule */
        post: operations["suspend_procedure_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-rules/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a suspended rule up again
         * @description It goes on with the first period that starts today or later; with catch_up with the first that it has missed.
         */
        post: operations["resume_procedure_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ticks an item of a task's checklist, or takes the tick back
         * @description The program notes who ticked it and when; the percentage follows. If-Match may be left out: other items are left alone.
         */
        post: operations["tick_task"];
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
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what stands in the calendar, by its begin
         * @description Tasks stand there from their start for as long as they are planned, their due dates as deadlines; appointments; absences; holidays; and, as virtual events, what recurring tasks will bring. What the caller may not see is not there, but for times at which somebody is busy with it (kind busy), and that somebody is absent, without why. Cancelled tasks and appointments are left out. Days are those of Warsaw.
         */
        get: operations["read_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/events/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Moves an event of the calendar, changes its length, gives it to somebody else
         * @description Of a task start and end set its start and planned minutes, of a deadline its due date, of an appointment its begin and length, of an absence its days or hours. Conflicts are told and do not hinder the change unless on_conflict is refuse. With scope following the newest task of a series takes those that follow along.
         */
        patch: operations["change_event"];
        trace?: never;
    };
    "/calendar/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what speaks against a time for some people */
        get: operations["read_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/free-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds times at which all of some people work and have nothing else */
        get: operations["read_free_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells hours planned and spent against the hours worked, per person and day
         * @description As a user's workload; of several, of a team's, or of all whom the caller may ask for.
         */
        get: operations["read_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/recurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the dates of a recurrence before it is kept
         * @description The rule is RFC 5545's RRULE with FREQ DAILY, WEEKLY, MONTHLY or YEARLY; the time of day is that of the start, by Warsaw's clocks.
         */
        get: operations["preview_recurrence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the dates that a recurring task will bring */
        get: operations["read_coming_dates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists one's own calendars at secret addresses */
        get: operations["list_feeds"];
        put?: never;
        /**
         * Makes a calendar at a secret address, for other programs
         * @description A user's or a team's calendar as iCalendar (RFC 5545), two months back and a year ahead. What is confidential is only time that is taken there, whoever reads it, and absences do not say why.
         */
        post: operations["create_feed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a secret address away: nobody reads the calendar there any more */
        delete: operations["revoke_feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/feeds/{secret}/kartoteka.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar at a secret address */
        get: operations["read_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the contact that an appointment became
         * @description The contact is as it was planned, but for what the body says: any field of a contact. The appointment is held then and names the contact. A contact needs a client.
         */
        post: operations["hold_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets when a user is reminded of what has no reminders of its own
         * @description By himself or an administrator. An empty list: a day before a task is due and an hour before an appointment. When a task is due, and when an appointment begins, he is told in any case.
         */
        put: operations["set_reminders"];
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
         * @description The body is the file's bytes, of any Content-Type, streamed; what the file is, is told by its content. A file that is tied to nothing goes to the bin after a day; one whose last tie is taken away at once.
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
    "/attachments/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells on which pages of a file words stand
         * @description Pages that hold all of the words which the best of them holds: the one that a search shows, and its more_passages. Without a query: all pages that have text. A page is also a sheet, a slide, a part of a message or of an archive.
         */
        get: operations["list_attachment_pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the text of one page of a file */
        get: operations["read_attachment_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a file again that could not be read, or not wholly
         * @description Before all others that wait. A file that was read to its end is a conflict.
         */
        post: operations["read_attachment_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the files that a search could not search
         * @description Files in the range of a search (its filters, days and fields; its words do not count) that wait to be read, could not be read, or only in part. The newest first.
         */
        get: operations["list_unread_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of a file, the newest first */
        get: operations["list_attachment_versions"];
        put?: never;
        /**
         * Takes in a new version of a file
         * @description The body is the new bytes, of any Content-Type, streamed. The record keeps its id, ties, note and links; the earlier bytes stay among its versions; only the new ones are searched.
         */
        post: operations["add_attachment_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/versions/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the bytes of a version */
        get: operations["download_attachment_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/versions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an earlier version the newest again
         * @description Its bytes become a new version; none goes away.
         */
        post: operations["restore_attachment_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a picture of a page
         * @description Without page a small picture of the first one (at most 480 by 640 dots, of PDFs and pictures); with it any page of a PDF, a TIFF or a picture, at most 1,000 by 1,414 dots. Where there is none: 404, and its detail ends with the reason (unsupported, encrypted, damaged, too_large, took_too_long).
         */
        get: operations["get_attachment_preview"];
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
            action: "create" | "update" | "delete" | "restore" | "purge";
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
            rule: "pinned" | "identifier" | "exact" | "diacritics" | "inflected" | "beginning" | "synonym" | "corrected" | "related";
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
            /** @description stands first since editors said so */
            pinned: boolean;
            /** @description further hits of the thread or client, where these are collapsed */
            more_in_group: number;
            /** Format: date-time */
            date: string | null;
            /** @description its own, or that of what it is tied to */
            client: components["schemas"]["Named"] | null;
            /** @description its own, or that of what it is tied to */
            thread: components["schemas"]["Named"] | null;
            /** @description of a file: the clients, threads, contacts and other records that it belongs to; else empty */
            places: components["schemas"]["Place"][];
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
            unread_files: components["schemas"]["UnreadFiles"];
            /**
             * Format: int64
             * @description under which it is kept in the log of searches; null where it is not
             */
            search?: number | null;
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
            /** @description the reading of files */
            files: {
                /** @description wait for a reader, those that are tried once more too */
                queued: number;
                being_read: number;
                /** @description different contents that were not read to their end */
                pending: number;
                done: number;
                no_text: number;
                failed: number;
                /** @description spent since the start */
                read_seconds: number;
                /** @description why nothing is read now */
                problem: string | null;
            };
            /**
             * Format: date-time
             * @description what the program's clock shows
             */
            now: string;
            /**
             * Format: date-time
             * @description when the last round began of what the program does by itself: rules, reminders, recurring tasks
             */
            housekeeping_at: string | null;
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
                /**
                 * Format: int64
                 * @description of his hours; they are not among the working minutes
                 */
                absent_minutes: number;
                /** @description its name */
                holiday: string | null;
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
            reason: "assigned" | "ready" | "mentioned" | "watched" | "due" | "overdue" | "review" | "expired";
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
        GivenAnswer: {
            kind: string;
            /** Format: int64 */
            id: number;
            /** @description how likely it answers what was asked */
            confidence: number;
            /** @description comparable within one answer only */
            score: number;
            /** @description of the record */
            question: string;
            /** @description the question, or the other wording of it that matched best */
            wording: components["schemas"]["Segment"][];
            is_other_wording: boolean;
            /** @description the part of the body that answers, as it stands there */
            passage: components["schemas"]["Segment"][];
            /** @description the same without marks: a part of the record's body, character for character */
            passage_text: string;
            /** @description where it stands in the body, in Unicode characters; null where the body has just changed */
            place: {
                begin: number;
                /** @description exclusive */
                end: number;
            } | null;
            /** @description why it is given, as a sentence */
            reason_pl: string;
            reason_en: string;
            /** @description words of the question that it has nowhere */
            missing_words: string[];
            /** @description editors said that it answers this */
            pinned: boolean;
            /** @enum {string} */
            audience: "internal" | "public";
            category: string | null;
            legal_basis: string | null;
            /** @description what is to be said of it today: expired, to_review … */
            marks: string[];
            /** Format: date */
            valid_to: string | null;
            /** Format: date */
            review_on: string | null;
            /** Format: date-time */
            updated_at: string;
            /** @description word by word, where explain asks for them */
            reasons?: components["schemas"]["Reason"][];
        };
        DirectAnswer: {
            query: string;
            /** @description what was searched for, where a word was corrected */
            corrected_query: string | null;
            /** @description what may have been meant */
            suggested_query: string | null;
            /**
             * @description found: likelier right than not; poor: doubtful; none: there is no answer
             * @enum {string}
             */
            outcome: "found" | "poor" | "none";
            /** @description of the best answer, given or not */
            confidence: number;
            best: components["schemas"]["GivenAnswer"] | null;
            /** @description the next ones; without a best one the nearest ones */
            alternatives: components["schemas"]["GivenAnswer"][];
            /**
             * Format: int64
             * @description under which the question stands in the log of searches
             */
            search: number | null;
            index: {
                /** Format: int64 */
                applied_change: number;
                /** Format: int64 */
                latest_change: number;
                catching_up: boolean;
            };
            warnings: string[];
        };
        /** @description With the parameter q the direct answer, otherwise the list. */
        AnswerListOrDirectAnswer: components["schemas"]["DirectAnswer"] | components["schemas"]["AnswerList"];
        /** @description What is being written; title or text must be given. */
        SimilarText: {
            title?: string;
            text?: string;
            /**
             * Format: int64
             * @description whom it is about
             */
            client?: number;
            /** @description the record itself where it is kept already: contact:12 */
            except?: string;
            /**
             * @description records of each group
             * @default 5
             */
            limit: number;
            /** @default false */
            explain: boolean;
        };
        SimilarGroups: {
            /** @description published answers that fit */
            answers: components["schemas"]["Hit"][];
            /** @description contacts, threads and tasks of the same client about it */
            own: components["schemas"]["Hit"][];
            /** @description what was solved for other clients: closed threads, done tasks, contacts with a result */
            others: components["schemas"]["Hit"][];
            index: {
                /** Format: int64 */
                applied_change: number;
                /** Format: int64 */
                latest_change: number;
                catching_up: boolean;
            };
        };
        /** @description What has no value is left out. Neither key nor id: the event is none of the caller's business but for the time that it takes. */
        CalendarEvent: {
            /** @description task:41, deadline:41, appointment:3, absence:2, holiday:2026-11-11; task:41@2026-10-05 for what a recurring task will bring */
            key?: string;
            /** @enum {string} */
            kind: "task" | "deadline" | "appointment" | "absence" | "holiday" | "busy";
            /**
             * Format: int64
             * @description of the task, appointment or absence
             */
            id?: number;
            /**
             * Format: int64
             * @description the record's version, for If-Match
             */
            change?: number;
            title: string;
            /** @description of holidays */
            title_en?: string;
            /** Format: date-time */
            start: string;
            /**
             * Format: date-time
             * @description exclusive; of a deadline its start
             */
            end: string;
            /** @description true: start and end are midnights in Warsaw */
            all_day: boolean;
            /**
             * Format: date
             * @description of whole days
             */
            first_day?: string;
            /**
             * Format: date
             * @description of whole days, inclusive
             */
            last_day?: string;
            /** Format: int64 */
            owner?: number;
            participants?: number[];
            /** @description of a task or appointment */
            state?: string;
            /** @description of a task */
            priority?: string;
            /** @description of an absence */
            type?: string;
            /** @description of an appointment */
            channel?: string;
            place?: string;
            /** Format: int64 */
            client?: number;
            /** Format: int64 */
            thread?: number;
            /**
             * Format: int64
             * @description the first task of the series that a task is of
             */
            series?: number;
            /** @description true: a recurring task will bring it; there is no such record yet */
            virtual?: boolean;
            /** @description true: when it comes depends on when the last task is done */
            tentative?: boolean;
            overdue?: boolean;
            /** @description whether the caller may likely change it */
            editable: boolean;
        };
        CalendarName: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        Calendar: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description exclusive
             */
            to: string;
            /** @description whose calendar it is: a column each */
            people: components["schemas"]["CalendarName"][];
            /** @description of the events */
            clients: components["schemas"]["CalendarName"][];
            events: components["schemas"]["CalendarEvent"][];
        };
        CalendarConflict: {
            /** @enum {string} */
            type: "overlap" | "absence" | "holiday" | "outside_working_hours";
            /** Format: int64 */
            user: number;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** @description of the other event, where the caller may see it */
            key: string | null;
            title: string | null;
        };
        CalendarConflicts: {
            conflicts: components["schemas"]["CalendarConflict"][];
        };
        EventPatch: {
            /**
             * Format: date-time
             * @description where it is to begin; without end it keeps its length
             */
            start?: string;
            /**
             * Format: date-time
             * @description exclusive
             */
            end?: string;
            /** @description of tasks and absences */
            all_day?: boolean;
            /** Format: int64 */
            owner?: number;
            /**
             * @description following: of the newest task of a series; all that follow move too
             * @enum {string}
             */
            scope?: "this" | "following";
            /**
             * @description refuse: with conflicts nothing is changed (409)
             * @enum {string}
             */
            on_conflict?: "tell" | "refuse";
        };
        ChangedEvent: {
            event: components["schemas"]["CalendarEvent"];
            conflicts: components["schemas"]["CalendarConflict"][];
        };
        FreeSlots: {
            /** @description the longest spans in which all of them work and have nothing else */
            slots: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
                minutes: number;
            }[];
        };
        RecurrencePreview: {
            /** @description the rule in the form in which it is kept */
            recurrence: string;
            dates: string[];
        };
        Feed: {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            user: number | null;
            /** Format: int64 */
            team: number | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description to the hour
             */
            read_at: string | null;
        };
        FeedList: {
            items: components["schemas"]["Feed"][];
        };
        NewFeed: components["schemas"]["Feed"] & {
            /** @description the path of the calendar, with its secret; shown this once */
            address: string;
        };
        RemindersOfUser: {
            reminders: {
                minutes_before: number;
            }[];
        };
        /** @description Of a user or a team; one's own where neither is given. */
        FeedNew: {
            name?: string;
            /** Format: int64 */
            user?: number;
            /** Format: int64 */
            team?: number;
        };
        ProcedureStart: {
            clients?: number[];
            /** @description all clients with it */
            tag?: string;
            /** @description 2026-09, 2026-Q3, 2026, or a day for procedures without periods */
            period?: string;
            /**
             * Format: date
             * @description what steps count from; otherwise today
             */
            start_on?: string;
            /** @description tells what would be made and makes nothing */
            dry_run?: boolean;
        };
        PlannedStep: {
            key: string;
            title: string;
            /** Format: date */
            due: string;
            /** Format: int64 */
            owner: number | null;
            owner_name: string | null;
            /** @description why it has no owner, or that it is due before the start */
            problem: string | null;
        };
        StartedRun: {
            /** Format: int64 */
            client: number;
            client_name: string;
            /** @enum {string} */
            outcome: "started" | "would_start" | "exists" | "failed";
            /** Format: int64 */
            run: number | null;
            /** Format: int64 */
            thread: number | null;
            /** @description why it failed */
            problem: string | null;
            title: string;
            /** Format: date */
            deadline: string | null;
            /** Format: int64 */
            owner: number | null;
            owner_name: string | null;
            steps: components["schemas"]["PlannedStep"][];
            files: string[];
        };
        ProcedureStarted: {
            /** Format: int64 */
            procedure: number;
            version: number;
            period: string;
            /** Format: date */
            start_on: string;
            dry_run: boolean;
            /** @description runs made, or that would be */
            started: number;
            existing: number;
            failed: number;
            items: components["schemas"]["StartedRun"][];
        };
        BoardStep: {
            key: string;
            /** Format: int64 */
            task: number;
            title: string;
            /** @enum {string} */
            state: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /** Format: date-time */
            due_at: string | null;
            /** Format: int64 */
            owner: number | null;
            owner_name: string | null;
            late: boolean;
            checklist_done: number;
            checklist_items: number;
        };
        NeededFile: {
            name: string;
            step: string;
            received: boolean;
            /** Format: int64 */
            attachment: number | null;
        };
        BoardRow: {
            /** Format: int64 */
            run: number;
            /** Format: int64 */
            client: number;
            client_name: string;
            version: number;
            period: string;
            /** @enum {string} */
            state: "running" | "suspended" | "done" | "cancelled";
            /** Format: date */
            started_on: string | null;
            /** Format: date */
            deadline: string | null;
            /** Format: int64 */
            thread: number | null;
            /** Format: int64 */
            main_task: number | null;
            late: boolean;
            /** @description keys of the steps that can be worked on */
            current: string[];
            steps_done: number;
            missing_files: string[];
            /** @description keys of open steps that nobody owns */
            unassigned: string[];
            files: components["schemas"]["NeededFile"][];
            steps: components["schemas"]["BoardStep"][];
        };
        ProcedureBoard: {
            procedure: {
                /** Format: int64 */
                id: number;
                name: string;
                version: number;
                state: string;
            };
            period: string | null;
            steps: {
                key: string;
                title: string;
                /** @description state of tasks to their number */
                states: {
                    [key: string]: number;
                };
                late: number;
            }[];
            rows: components["schemas"]["BoardRow"][];
            /** @description clients whom an active rule names for this period, without a run */
            not_started: {
                /** Format: int64 */
                client: number;
                client_name: string;
            }[];
            periods: {
                period: string;
                runs: number;
                done: number;
                cancelled: number;
            }[];
            summary: {
                [key: string]: number;
            };
        };
        ProcedureVersion: {
            version: number;
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            user: number | null;
            user_name: string | null;
        };
        ProcedureVersions: {
            items: components["schemas"]["ProcedureVersion"][];
        };
        RuleDates: {
            items: {
                period: string;
                /** Format: date */
                starts_on: string;
                /** Format: date */
                deadline: string | null;
            }[];
            /** @description for how many it would start now */
            clients: number;
        };
        RuleResume: {
            /** @description what fell due meanwhile is started as well */
            catch_up?: boolean;
        };
        FileReceipt: {
            /** @description its place in the list of files, from 0 */
            file: number;
            received: boolean;
            /**
             * Format: int64
             * @description what came
             */
            attachment?: number | null;
        };
        ChecklistTick: {
            /** @description its place in the checklist, from 0 */
            item: number;
            done: boolean;
        };
        Place: {
            kind: string;
            /** Format: int64 */
            id: number;
            name: string;
        };
        /** @description files in the range of the search (its filters, days and fields) whose text could not be searched */
        UnreadFiles: {
            /** @description to be read */
            waiting: number;
            /** @description could not be read */
            failed: number;
            /** @description read, but for some of their pages or parts */
            partly: number;
            /** @description why nothing is read now */
            problem: string | null;
        };
        UnreadFileList: {
            items: {
                /** Format: int64 */
                id: number;
                name: string;
                /** @enum {string} */
                text_state: "pending" | "done" | "no_text" | "failed";
                /** @description encrypted, damaged, too_large, took_too_long, unsupported, missing; empty while it waits */
                text_reason: string;
                /** @description with text, so far */
                pages: number;
                unread_pages: number;
                places: components["schemas"]["Place"][];
                /** Format: date-time */
                created_at: string;
            }[];
            unread_files: components["schemas"]["UnreadFiles"];
            next_cursor: string | null;
        };
        FilePageList: {
            query: string | null;
            /** @description what was searched for, where a word was corrected */
            corrected_query: string | null;
            total: number;
            items: {
                number: number;
                /** @description strona 3, arkusz Ceny; may be empty */
                label: string;
                passages: components["schemas"]["Segment"][][];
            }[];
        };
        FilePageText: {
            number: number;
            label: string;
            /** @description one after the other they are the text */
            segments: components["schemas"]["Segment"][];
            /** @description the page with text before it */
            previous: number | null;
            next: number | null;
        };
        /** @description a PNG */
        Picture: string;
        AttachmentVersion: {
            /**
             * Format: int64
             * @description from 1, ascending
             */
            number: number;
            /** @description as the file was called then */
            name: string;
            media_type: string;
            /** Format: int64 */
            size_bytes: number;
            sha256: string;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            created_by: number | null;
            created_by_name: string | null;
            /** @description the one that the record names, that is searched and downloaded */
            is_newest: boolean;
        };
        AttachmentVersionList: {
            items: components["schemas"]["AttachmentVersion"][];
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
        AnswerVersions: {
            /** @description newest first */
            items: {
                /**
                 * Format: int64
                 * @description of the version: its name in paths
                 */
                change: number;
                /** Format: date-time */
                at: string;
                user: {
                    /** Format: int64 */
                    id: number;
                    name: string;
                } | null;
                /** @enum {string} */
                action: "create" | "update" | "delete" | "restore";
                /** @description what the change set */
                fields: string[];
            }[];
        };
        /** @description An answer as a change left it. */
        AnswerVersion: components["schemas"]["Answer"] & {
            /**
             * Format: int64
             * @description the number of that change
             */
            version: number;
        };
        AnswerDifferences: {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
            fields: {
                field: string;
                old: string;
                new: string;
                lines: {
                    /** @enum {string} */
                    step: "same" | "removed" | "added" | "changed";
                    text?: string;
                    words?: {
                        /** @enum {string} */
                        step: "same" | "removed" | "added";
                        text: string;
                    }[];
                }[];
            }[];
        };
        AnswerLinks: {
            /** @description the answers that link to it */
            from: {
                /** @description "answer:12" */
                record: string;
                /** @description what it is called now; null where it is not there */
                title: string | null;
                /** @description false for what is gone, in the bin or hidden */
                is_there: boolean;
            }[];
            /** @description what it links to */
            to: {
                /** @description "answer:12" */
                record: string;
                /** @description what it is called now; null where it is not there */
                title: string | null;
                /** @description false for what is gone, in the bin or hidden */
                is_there: boolean;
            }[];
        };
        CategoryTree: {
            /** @description in order, what is below a category after it */
            items: {
                /** Format: int64 */
                id: number;
                name: string;
                path: string;
                /** Format: int64 */
                parent: number | null;
                /** @description 0 at the top */
                depth: number;
                /** @description in itself */
                answers: number;
                /** @description in itself and all below */
                answers_below: number;
                /** @description of these: published */
                published_below: number;
            }[];
        };
        AnswerDuplicates: {
            /** @description the likest first */
            items: {
                /** @description two */
                answers: {
                    /** Format: int64 */
                    id: number;
                    question: string;
                    state: string;
                    category: string;
                    source: string;
                }[];
                /** @description 0..1 */
                question_alikeness: number;
                /** @description 0..1 */
                body_alikeness: number;
                /** @description 0..1 */
                score: number;
            }[];
        };
        AnswerMerge: {
            /**
             * Format: int64
             * @description the answer that stays
             */
            into: number;
        };
        AnswerFromContact: {
            /**
             * Format: int64
             * @description in which it was asked and solved
             */
            contact: number;
            /** @description instead of what was asked */
            question?: string;
            /**
             * Format: int64
             * @description of questions that it answers
             */
            group?: number;
        };
        FeedbackNew: {
            helped: boolean;
            /** @description what was asked, as typed */
            query?: string;
            /**
             * Format: int64
             * @description in which it was asked
             */
            contact?: number;
        };
        Usefulness: {
            /** Format: int64 */
            answer: number;
            /** @description -100..100; 0: nothing is known */
            usefulness: number;
            helped: number;
            not_helped: number;
            /** @description in contacts */
            given: number;
            /** @description how it comes about */
            explanation: string;
            /** @description newest first, at most 200; not those in contacts that the caller may not see */
            items: {
                /** Format: int64 */
                id: number;
                /** Format: date-time */
                at: string;
                /** Format: int64 */
                user: number | null;
                user_name: string;
                /** @enum {string} */
                outcome: "helped" | "not_helped" | "given";
                /** @description what was asked, without personal data */
                wording: string;
                /** Format: int64 */
                contact: number | null;
                /** Format: date-time */
                undone_at: string | null;
                /** Format: int64 */
                undone_by: number | null;
            }[];
        };
        WordingProposal: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            answer: number;
            /** @description its question */
            answer_name: string;
            wording: string;
            /** @enum {string} */
            state: "open" | "approved" | "rejected";
            /** @description how often it was asked so */
            times: number;
            helped: number;
            given: number;
            /** Format: date-time */
            first_at: string | null;
            /** Format: date-time */
            last_at: string | null;
            /** Format: date-time */
            decided_at: string | null;
            /** Format: int64 */
            decided_by: number | null;
            decided_by_name: string;
            /** @description of the answer, after a decision */
            other_wordings?: string[];
        };
        WordingProposals: {
            items: components["schemas"]["WordingProposal"][];
        };
        WordingApproval: {
            /** @description instead of what was proposed */
            wording?: string;
        };
        LoggedSearch: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            user: number | null;
            user_name: string;
            /** @enum {string} */
            way: "search" | "answers";
            /** @description without personal data; empty where nothing else was in it */
            text: string;
            /**
             * @description lookup: a number or name only
             * @enum {string}
             */
            question_kind: "question" | "words" | "lookup" | "confidential";
            /** Format: int64 */
            group: number | null;
            hits: number;
            /** @description the answer that stood first: "answer:7"; empty for none */
            best: string;
            /** @description 0..1 */
            confidence: number | null;
            /**
             * @description empty where no answer was looked for
             * @enum {string}
             */
            outcome: "found" | "poor" | "none" | "";
            /**
             * Format: int64
             * @description the answer that was of use
             */
            chosen: number | null;
            /**
             * Format: int64
             * @description in which it was asked
             */
            contact: number | null;
        };
        Searches: {
            /** @description newest first */
            items: components["schemas"]["LoggedSearch"][];
        };
        SearchOutcome: {
            /**
             * Format: int64
             * @description that was of use
             */
            answer?: number;
            /**
             * Format: int64
             * @description in which it was asked
             */
            contact?: number;
        };
        QuestionGroup: {
            /** Format: int64 */
            group: number;
            /** @description the wording that was asked first */
            question: string;
            /** @enum {string} */
            state: "open" | "started" | "closed" | "not_closed";
            /** @description that looked for an answer */
            searches: number;
            /** @description of these: with no answer */
            none: number;
            /** @description with a doubtful one */
            poor: number;
            /** @description in which it was asked */
            contacts: number;
            /** @description of these: in which no answer was given */
            unanswered_contacts: number;
            /** Format: date-time */
            first_at: string;
            /** Format: date-time */
            last_at: string;
            /** @description the trend */
            weeks: {
                /**
                 * Format: date
                 * @description its Monday
                 */
                week: string;
                asked: number;
                /** @description with no answer or a doubtful one */
                missed: number;
            }[];
            /** @description the closest answers now */
            closest: {
                /** Format: int64 */
                id: number;
                question: string;
                /** @description 0..1 */
                confidence: number;
            }[];
            /** @description newest first, at most 20 */
            contact_list: {
                /** Format: int64 */
                id: number;
                subject: string;
                /** Format: date-time */
                started_at: string | null;
                /** Format: int64 */
                client: number | null;
                /** @description it has a result */
                is_solved: boolean;
                answers_used: number[];
            }[];
            clients: {
                /** Format: int64 */
                id: number;
                name: string;
            }[];
            /** @description its wordings, asked again now */
            asked_again: {
                text: string;
                times: number;
                is_answered: boolean;
                /** Format: int64 */
                answer: number | null;
                /** @description 0..1 */
                confidence: number;
            }[];
            /** @description that is being written or was published for it */
            answer: {
                /** Format: int64 */
                id: number;
                question: string;
                state: string;
            } | null;
            /** Format: date-time */
            started_at: string | null;
            /** Format: int64 */
            started_by: number | null;
        };
        MissingAnswers: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description exclusive
             */
            to: string;
            items: components["schemas"]["QuestionGroup"][];
        };
        AnswerStart: {
            /**
             * Format: int64
             * @description solved, to begin the answer with
             */
            contact?: number;
            /**
             * Format: int64
             * @description that is being written already
             */
            answer?: number;
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
            /** Reminders */
            reminders: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[];
        };
        UserList: {
            items: components["schemas"]["User"][];
            next_cursor: string | null;
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
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
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
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[] | null;
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
        TeamList: {
            items: components["schemas"]["Team"][];
            next_cursor: string | null;
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
        AttributeList: {
            items: components["schemas"]["Attribute"][];
            next_cursor: string | null;
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
        StageList: {
            items: components["schemas"]["Stage"][];
            next_cursor: string | null;
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
        ClientList: {
            items: components["schemas"]["Client"][];
            next_cursor: string | null;
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
             * Procedure
             * Format: int64
             * @description the id of a procedure
             */
            readonly procedure: number | null;
            procedure_name?: string | null;
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
        ThreadList: {
            items: components["schemas"]["Thread"][];
            next_cursor: string | null;
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
            /** Checklist */
            checklist: {
                /** Item */
                text: string;
                /** Done */
                done?: boolean;
                /**
                 * Who
                 * Format: int64
                 * @description the id of a user
                 */
                done_by?: number | null;
                readonly done_by_name?: string | null;
                /**
                 * When
                 * Format: date-time
                 */
                done_at?: string | null;
            }[];
            /** Waits for */
            waits_for: number[];
            waits_for_names?: (string | null)[];
            /** Reminders */
            reminders: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[];
            /** Recurrence (RRULE) */
            recurrence: string;
            /**
             * The next is made
             * @enum {string}
             */
            recurrence_mode: "when_due" | "when_done";
            /**
             * Series (its first task)
             * Format: int64
             * @description the id of a task
             */
            readonly series: number | null;
            series_name?: string | null;
            /**
             * When the rule says
             * Format: date-time
             */
            readonly occurrence_at: string | null;
        };
        TaskList: {
            items: components["schemas"]["Task"][];
            next_cursor: string | null;
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
            /** Checklist */
            checklist?: {
                /** Item */
                text: string;
                /** Done */
                done?: boolean;
                /**
                 * Who
                 * Format: int64
                 * @description the id of a user
                 */
                done_by?: number | null;
                readonly done_by_name?: string | null;
                /**
                 * When
                 * Format: date-time
                 */
                done_at?: string | null;
            }[] | null;
            /** Waits for */
            waits_for?: number[] | null;
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[] | null;
            /** Recurrence (RRULE) */
            recurrence?: string | null;
            /**
             * The next is made
             * @default when_due
             * @enum {string|null}
             */
            recurrence_mode: "when_due" | "when_done" | null;
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
            /** Checklist */
            checklist?: {
                /** Item */
                text: string;
                /** Done */
                done?: boolean;
                /**
                 * Who
                 * Format: int64
                 * @description the id of a user
                 */
                done_by?: number | null;
                readonly done_by_name?: string | null;
                /**
                 * When
                 * Format: date-time
                 */
                done_at?: string | null;
            }[] | null;
            /** Waits for */
            waits_for?: number[] | null;
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[] | null;
            /** Recurrence (RRULE) */
            recurrence?: string | null;
            /**
             * The next is made
             * @enum {string}
             */
            recurrence_mode?: "when_due" | "when_done";
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
        WorkList: {
            items: components["schemas"]["Work"][];
            next_cursor: string | null;
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
            /** Old addresses */
            old_addresses: string[];
            /**
             * Replaces
             * Format: int64
             * @description the id of a answer
             */
            replaces: number | null;
            replaces_name?: string | null;
            /**
             * Replaced by
             * Format: int64
             * @description the id of a answer
             */
            readonly replaced_by: number | null;
            replaced_by_name?: string | null;
            /** Marks */
            readonly marks: string[];
            /**
             * Usefulness
             * Format: int64
             */
            readonly usefulness: number | null;
            /**
             * Helped
             * Format: int64
             */
            readonly helped: number | null;
            /**
             * Did not help
             * Format: int64
             */
            readonly not_helped: number | null;
            /**
             * Given in contacts
             * Format: int64
             */
            readonly given: number | null;
        };
        AnswerList: {
            items: components["schemas"]["Answer"][];
            next_cursor: string | null;
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
            /** Old addresses */
            old_addresses?: string[] | null;
            /**
             * Replaces
             * Format: int64
             * @description the id of a answer
             */
            replaces?: number | null;
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
            /** Old addresses */
            old_addresses?: string[] | null;
            /**
             * Replaces
             * Format: int64
             * @description the id of a answer
             */
            replaces?: number | null;
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
            /** Question asked */
            asked: string;
            /** Answers used */
            answers_used: number[];
            answers_used_names?: (string | null)[];
            /** Tags */
            tags: string[];
            /** Message id */
            message_id: string;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
            next_cursor: string | null;
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
            /** Question asked */
            asked?: string | null;
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
            /** Question asked */
            asked?: string | null;
            /** Answers used */
            answers_used?: number[] | null;
            /** Tags */
            tags?: string[] | null;
            /** Message id */
            message_id?: string | null;
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
            /** Title in the file */
            readonly document_title: string;
            /** Author in the file */
            readonly document_author: string;
            /**
             * Date in the file
             * Format: date-time
             */
            readonly document_date: string | null;
            /**
             * Pages with text
             * Format: int64
             */
            readonly pages: number | null;
            /**
             * Pages not read
             * Format: int64
             */
            readonly unread_pages: number | null;
            /** Preview */
            readonly has_preview: boolean;
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
            next_cursor: string | null;
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
        LinkList: {
            items: components["schemas"]["Link"][];
            next_cursor: string | null;
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
        /** Category of answers */
        Category: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "category";
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
             * Parent
             * Format: int64
             * @description the id of a category
             */
            parent: number | null;
            parent_name?: string | null;
            /**
             * Position
             * Format: int64
             */
            position: number | null;
            /** Path */
            readonly path: string;
        };
        CategoryList: {
            items: components["schemas"]["Category"][];
            next_cursor: string | null;
        };
        CategoryNew: {
            /** Name */
            name: string;
            /**
             * Parent
             * Format: int64
             * @description the id of a category
             */
            parent?: number | null;
            /**
             * Position
             * Format: int64
             * @default 0
             */
            position: number | null;
        };
        CategoryPatch: {
            /** Name */
            name?: string;
            /**
             * Parent
             * Format: int64
             * @description the id of a category
             */
            parent?: number | null;
            /**
             * Position
             * Format: int64
             */
            position?: number | null;
        };
        /** Procedure */
        Procedure: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "procedure";
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
            /** Description */
            description: string;
            description_html?: string;
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
            state: "draft" | "active" | "archived";
            /**
             * Period
             * @enum {string}
             */
            period: "none" | "month" | "quarter" | "year";
            /**
             * Deadline
             * @enum {string}
             */
            deadline_rule: "none" | "day" | "offset";
            /**
             * Day of the deadline
             * Format: int64
             */
            deadline_day: number | null;
            /**
             * Months after the period
             * Format: int64
             */
            deadline_months: number | null;
            /**
             * Days to the deadline
             * Format: int64
             */
            deadline_offset: number | null;
            /**
             * Unit of the deadline
             * @enum {string}
             */
            deadline_unit: "days" | "working_days" | "";
            /**
             * Deadline on a free day
             * @enum {string}
             */
            free_days: "stay" | "before" | "after";
            /** Steps */
            steps: {
                /** Key */
                key?: string;
                /** Title */
                title: string;
                /** Description */
                description?: string;
                /** Checklist */
                checklist?: string[];
                /**
                 * Counted from
                 * @enum {string}
                 */
                anchor?: "start" | "deadline" | "";
                /**
                 * Offset
                 * Format: int64
                 */
                offset?: number | null;
                /**
                 * Unit
                 * @enum {string}
                 */
                unit?: "days" | "working_days" | "";
                /**
                 * On a free day
                 * @enum {string}
                 */
                free_days?: "procedure" | "stay" | "before" | "after" | "";
                /**
                 * Done by
                 * @enum {string}
                 */
                owner_rule?: "client_owner" | "procedure_owner" | "user" | "role" | "team" | "";
                /**
                 * User
                 * Format: int64
                 * @description the id of a user
                 */
                user?: number | null;
                readonly user_name?: string | null;
                /**
                 * Role
                 * @enum {string}
                 */
                role?: "operator" | "manager" | "administrator" | "";
                /**
                 * Team
                 * Format: int64
                 * @description the id of a team
                 */
                team?: number | null;
                readonly team_name?: string | null;
                /**
                 * Planned (min)
                 * Format: int64
                 */
                planned_minutes?: number | null;
                /** Waits for */
                waits_for?: string[];
                /** Files needed */
                files?: string[];
            }[];
            /** Tags */
            tags: string[];
            /**
             * Version
             * Format: int64
             */
            readonly version: number | null;
        };
        ProcedureList: {
            items: components["schemas"]["Procedure"][];
            next_cursor: string | null;
        };
        ProcedureNew: {
            /** Name */
            name: string;
            /** Description */
            description?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /**
             * State
             * @default active
             * @enum {string|null}
             */
            state: "draft" | "active" | "archived" | null;
            /**
             * Period
             * @default month
             * @enum {string|null}
             */
            period: "none" | "month" | "quarter" | "year" | null;
            /**
             * Deadline
             * @default none
             * @enum {string|null}
             */
            deadline_rule: "none" | "day" | "offset" | null;
            /**
             * Day of the deadline
             * Format: int64
             */
            deadline_day?: number | null;
            /**
             * Months after the period
             * Format: int64
             */
            deadline_months?: number | null;
            /**
             * Days to the deadline
             * Format: int64
             */
            deadline_offset?: number | null;
            /**
             * Unit of the deadline
             * @default working_days
             * @enum {string|null}
             */
            deadline_unit: "days" | "working_days" | "" | null;
            /**
             * Deadline on a free day
             * @default after
             * @enum {string|null}
             */
            free_days: "stay" | "before" | "after" | null;
            /** Steps */
            steps?: {
                /** Key */
                key?: string;
                /** Title */
                title: string;
                /** Description */
                description?: string;
                /** Checklist */
                checklist?: string[];
                /**
                 * Counted from
                 * @enum {string}
                 */
                anchor?: "start" | "deadline" | "";
                /**
                 * Offset
                 * Format: int64
                 */
                offset?: number | null;
                /**
                 * Unit
                 * @enum {string}
                 */
                unit?: "days" | "working_days" | "";
                /**
                 * On a free day
                 * @enum {string}
                 */
                free_days?: "procedure" | "stay" | "before" | "after" | "";
                /**
                 * Done by
                 * @enum {string}
                 */
                owner_rule?: "client_owner" | "procedure_owner" | "user" | "role" | "team" | "";
                /**
                 * User
                 * Format: int64
                 * @description the id of a user
                 */
                user?: number | null;
                readonly user_name?: string | null;
                /**
                 * Role
                 * @enum {string}
                 */
                role?: "operator" | "manager" | "administrator" | "";
                /**
                 * Team
                 * Format: int64
                 * @description the id of a team
                 */
                team?: number | null;
                readonly team_name?: string | null;
                /**
                 * Planned (min)
                 * Format: int64
                 */
                planned_minutes?: number | null;
                /** Waits for */
                waits_for?: string[];
                /** Files needed */
                files?: string[];
            }[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        ProcedurePatch: {
            /** Name */
            name?: string;
            /** Description */
            description?: string | null;
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
            state?: "draft" | "active" | "archived";
            /**
             * Period
             * @enum {string}
             */
            period?: "none" | "month" | "quarter" | "year";
            /**
             * Deadline
             * @enum {string}
             */
            deadline_rule?: "none" | "day" | "offset";
            /**
             * Day of the deadline
             * Format: int64
             */
            deadline_day?: number | null;
            /**
             * Months after the period
             * Format: int64
             */
            deadline_months?: number | null;
            /**
             * Days to the deadline
             * Format: int64
             */
            deadline_offset?: number | null;
            /**
             * Unit of the deadline
             * @enum {string|null}
             */
            deadline_unit?: "days" | "working_days" | "" | null;
            /**
             * Deadline on a free day
             * @enum {string}
             */
            free_days?: "stay" | "before" | "after";
            /** Steps */
            steps?: {
                /** Key */
                key?: string;
                /** Title */
                title: string;
                /** Description */
                description?: string;
                /** Checklist */
                checklist?: string[];
                /**
                 * Counted from
                 * @enum {string}
                 */
                anchor?: "start" | "deadline" | "";
                /**
                 * Offset
                 * Format: int64
                 */
                offset?: number | null;
                /**
                 * Unit
                 * @enum {string}
                 */
                unit?: "days" | "working_days" | "";
                /**
                 * On a free day
                 * @enum {string}
                 */
                free_days?: "procedure" | "stay" | "before" | "after" | "";
                /**
                 * Done by
                 * @enum {string}
                 */
                owner_rule?: "client_owner" | "procedure_owner" | "user" | "role" | "team" | "";
                /**
                 * User
                 * Format: int64
                 * @description the id of a user
                 */
                user?: number | null;
                readonly user_name?: string | null;
                /**
                 * Role
                 * @enum {string}
                 */
                role?: "operator" | "manager" | "administrator" | "";
                /**
                 * Team
                 * Format: int64
                 * @description the id of a team
                 */
                team?: number | null;
                readonly team_name?: string | null;
                /**
                 * Planned (min)
                 * Format: int64
                 */
                planned_minutes?: number | null;
                /** Waits for */
                waits_for?: string[];
                /** Files needed */
                files?: string[];
            }[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        /** Procedure rule */
        ProcedureRule: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "procedure_rule";
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
             * Procedure
             * Format: int64
             * @description the id of a procedure
             */
            procedure: number;
            procedure_name?: string | null;
            /**
             * Every
             * @enum {string}
             */
            every: "month" | "quarter" | "year";
            /**
             * For the period
             * @enum {string}
             */
            period: "previous" | "current" | "next";
            /**
             * Month of the start
             * Format: int64
             */
            start_month: number | null;
            /**
             * Day of the start
             * Format: int64
             */
            start_day: number | null;
            /**
             * Start on a free day
             * @enum {string}
             */
            free_days: "stay" | "before" | "after" | "";
            /** Clients */
            clients: number[];
            clients_names?: (string | null)[];
            /** Tag of clients */
            tag: string;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /** From the period */
            first_period: string;
            /** To the period */
            last_period: string;
            /**
             * State
             * @enum {string}
             */
            state: "active" | "suspended";
            /** Next period */
            readonly next_period: string;
            /**
             * Next start
             * Format: date
             */
            readonly next_start: string | null;
        };
        ProcedureRuleList: {
            items: components["schemas"]["ProcedureRule"][];
            next_cursor: string | null;
        };
        ProcedureRuleNew: {
            /** Name */
            name: string;
            /**
             * Procedure
             * Format: int64
             * @description the id of a procedure
             */
            procedure: number;
            /**
             * Every
             * @default month
             * @enum {string|null}
             */
            every: "month" | "quarter" | "year" | null;
            /**
             * For the period
             * @default previous
             * @enum {string|null}
             */
            period: "previous" | "current" | "next" | null;
            /**
             * Month of the start
             * Format: int64
             * @default 1
             */
            start_month: number | null;
            /**
             * Day of the start
             * Format: int64
             * @default 1
             */
            start_day: number | null;
            /**
             * Start on a free day
             * @default stay
             * @enum {string|null}
             */
            free_days: "stay" | "before" | "after" | "" | null;
            /** Clients */
            clients?: number[] | null;
            /** Tag of clients */
            tag?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** From the period */
            first_period?: string | null;
            /** To the period */
            last_period?: string | null;
            /**
             * State
             * @default active
             * @enum {string|null}
             */
            state: "active" | "suspended" | null;
        };
        ProcedureRulePatch: {
            /** Name */
            name?: string;
            /**
             * Procedure
             * Format: int64
             * @description the id of a procedure
             */
            procedure?: number;
            /**
             * Every
             * @enum {string}
             */
            every?: "month" | "quarter" | "year";
            /**
             * For the period
             * @enum {string}
             */
            period?: "previous" | "current" | "next";
            /**
             * Month of the start
             * Format: int64
             */
            start_month?: number | null;
            /**
             * Day of the start
             * Format: int64
             */
            start_day?: number | null;
            /**
             * Start on a free day
             * @enum {string|null}
             */
            free_days?: "stay" | "before" | "after" | "" | null;
            /** Clients */
            clients?: number[] | null;
            /** Tag of clients */
            tag?: string | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** From the period */
            first_period?: string | null;
            /** To the period */
            last_period?: string | null;
            /**
             * State
             * @enum {string}
             */
            state?: "active" | "suspended";
        };
        /** Procedure run */
        ProcedureRun: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "procedure_run";
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
             * Procedure
             * Format: int64
             * @description the id of a procedure
             */
            procedure: number;
            procedure_name?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number | null;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number;
            client_name?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "running" | "suspended" | "done" | "cancelled";
            /** Period */
            period: string;
            /**
             * Rule
             * Format: int64
             * @description the id of a procedure_rule
             */
            rule: number | null;
            rule_name?: string | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread: number | null;
            thread_name?: string | null;
            /**
             * Main task
             * Format: int64
             * @description the id of a task
             */
            main_task: number | null;
            main_task_name?: string | null;
            /**
             * Started on
             * Format: date
             */
            started_on: string | null;
            /**
             * Deadline
             * Format: date
             */
            deadline: string | null;
            /** Files needed */
            files: {
                /** File */
                name: string;
                /** Step */
                step?: string;
                /** Received */
                received?: boolean;
                /**
                 * Attachment
                 * Format: int64
                 * @description the id of a attachment
                 */
                attachment?: number | null;
                readonly attachment_name?: string | null;
            }[];
            /** Steps */
            steps: {
                /** Step */
                step?: string;
                /**
                 * Task
                 * Format: int64
                 * @description the id of a task
                 */
                task?: number | null;
                readonly task_name?: string | null;
            }[];
        };
        ProcedureRunList: {
            items: components["schemas"]["ProcedureRun"][];
            next_cursor: string | null;
        };
        /** Appointment */
        Appointment: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "appointment";
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
            /** Subject */
            subject: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client: number | null;
            client_name?: string | null;
            /** Person spoken to */
            person: string;
            /**
             * Starts
             * Format: date-time
             */
            starts_at: string;
            /**
             * Duration (min)
             * Format: int64
             */
            duration_minutes: number;
            /** Place */
            place: string;
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "email" | "meeting" | "letter" | "chat";
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "held" | "cancelled";
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner: number | null;
            owner_name?: string | null;
            /** Participants */
            participants: number[];
            participants_names?: (string | null)[];
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread: number | null;
            thread_name?: string | null;
            /** Note */
            note: string;
            note_html?: string;
            /** Reminders */
            reminders: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[];
            /** Tags */
            tags: string[];
            /**
             * Contact
             * Format: int64
             * @description the id of a contact
             */
            readonly contact: number | null;
            contact_name?: string | null;
        };
        AppointmentList: {
            items: components["schemas"]["Appointment"][];
            next_cursor: string | null;
        };
        AppointmentNew: {
            /** Subject */
            subject: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /** Person spoken to */
            person?: string | null;
            /**
             * Starts
             * Format: date-time
             */
            starts_at: string;
            /**
             * Duration (min)
             * Format: int64
             * @default 60
             */
            duration_minutes: number | null;
            /** Place */
            place?: string | null;
            /**
             * Channel
             * @default meeting
             * @enum {string|null}
             */
            channel: "phone" | "email" | "meeting" | "letter" | "chat" | null;
            /**
             * State
             * @default planned
             * @enum {string|null}
             */
            state: "planned" | "held" | "cancelled" | null;
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** Participants */
            participants?: number[] | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /** Note */
            note?: string | null;
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        AppointmentPatch: {
            /** Subject */
            subject?: string;
            /**
             * Client
             * Format: int64
             * @description the id of a client
             */
            client?: number | null;
            /** Person spoken to */
            person?: string | null;
            /**
             * Starts
             * Format: date-time
             */
            starts_at?: string;
            /**
             * Duration (min)
             * Format: int64
             */
            duration_minutes?: number;
            /** Place */
            place?: string | null;
            /**
             * Channel
             * @enum {string}
             */
            channel?: "phone" | "email" | "meeting" | "letter" | "chat";
            /**
             * State
             * @enum {string}
             */
            state?: "planned" | "held" | "cancelled";
            /**
             * Owner
             * Format: int64
             * @description the id of a user
             */
            owner?: number | null;
            /** Participants */
            participants?: number[] | null;
            /**
             * Thread
             * Format: int64
             * @description the id of a thread
             */
            thread?: number | null;
            /** Note */
            note?: string | null;
            /** Reminders */
            reminders?: {
                /**
                 * Minutes before
                 * Format: int64
                 */
                minutes_before: number;
            }[] | null;
            /** Tags */
            tags?: string[] | null;
        };
        /** Absence */
        Absence: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "absence";
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
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner: number;
            owner_name?: string | null;
            /**
             * Type
             * @enum {string}
             */
            type: "vacation" | "sick_leave" | "business_trip" | "training" | "care" | "unpaid" | "other";
            /**
             * From
             * Format: date
             */
            starts_on: string;
            /**
             * To (inclusive)
             * Format: date
             */
            ends_on: string;
            /** From time */
            starts: string;
            /** To time */
            ends: string;
            /** Note */
            note: string;
        };
        AbsenceList: {
            items: components["schemas"]["Absence"][];
            next_cursor: string | null;
        };
        AbsenceNew: {
            /**
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner: number;
            /**
             * Type
             * @default vacation
             * @enum {string|null}
             */
            type: "vacation" | "sick_leave" | "business_trip" | "training" | "care" | "unpaid" | "other" | null;
            /**
             * From
             * Format: date
             */
            starts_on: string;
            /**
             * To (inclusive)
             * Format: date
             */
            ends_on: string;
            /** From time */
            starts?: string | null;
            /** To time */
            ends?: string | null;
            /** Note */
            note?: string | null;
        };
        AbsencePatch: {
            /**
             * Who
             * Format: int64
             * @description the id of a user
             */
            owner?: number;
            /**
             * Type
             * @enum {string}
             */
            type?: "vacation" | "sick_leave" | "business_trip" | "training" | "care" | "unpaid" | "other";
            /**
             * From
             * Format: date
             */
            starts_on?: string;
            /**
             * To (inclusive)
             * Format: date
             */
            ends_on?: string;
            /** From time */
            starts?: string | null;
            /** To time */
            ends?: string | null;
            /** Note */
            note?: string | null;
        };
        /** Synonym */
        Synonym: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "synonym";
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
            /** Word or phrase */
            phrase: string;
            /** Means the same as */
            means: string[];
            /**
             * Direction
             * @enum {string}
             */
            direction: "both" | "one_way";
            /** Note */
            note: string;
        };
        SynonymList: {
            items: components["schemas"]["Synonym"][];
            next_cursor: string | null;
        };
        SynonymNew: {
            /** Word or phrase */
            phrase: string;
            /** Means the same as */
            means?: string[] | null;
            /**
             * Direction
             * @default both
             * @enum {string|null}
             */
            direction: "both" | "one_way" | null;
            /** Note */
            note?: string | null;
        };
        SynonymPatch: {
            /** Word or phrase */
            phrase?: string;
            /** Means the same as */
            means?: string[] | null;
            /**
             * Direction
             * @enum {string}
             */
            direction?: "both" | "one_way";
            /** Note */
            note?: string | null;
        };
        /** Pin */
        Pin: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "pin";
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
            /** Query */
            query: string;
            /** Other queries */
            other_queries: string[];
            /**
             * Matches
             * @enum {string}
             */
            matches: "whole" | "words";
            /** Standing first */
            pinned: string[];
            pinned_names?: (string | null)[];
            /** Hidden */
            hidden: string[];
            hidden_names?: (string | null)[];
            /** Note */
            note: string;
        };
        PinList: {
            items: components["schemas"]["Pin"][];
            next_cursor: string | null;
        };
        PinNew: {
            /** Query */
            query: string;
            /** Other queries */
            other_queries?: string[] | null;
            /**
             * Matches
             * @default whole
             * @enum {string|null}
             */
            matches: "whole" | "words" | null;
            /** Standing first */
            pinned?: string[] | null;
            /** Hidden */
            hidden?: string[] | null;
            /** Note */
            note?: string | null;
        };
        PinPatch: {
            /** Query */
            query?: string;
            /** Other queries */
            other_queries?: string[] | null;
            /**
             * Matches
             * @enum {string}
             */
            matches?: "whole" | "words";
            /** Standing first */
            pinned?: string[] | null;
            /** Hidden */
            hidden?: string[] | null;
            /** Note */
            note?: string | null;
        };
        /** Stop word */
        StopWord: {
            /** Format: int64 */
            id: number;
            /** @constant */
            kind: "stop_word";
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
            /** Word */
            word: string;
            /** Note */
            note: string;
        };
        StopWordList: {
            items: components["schemas"]["StopWord"][];
            next_cursor: string | null;
        };
        StopWordNew: {
            /** Word */
            word: string;
            /** Note */
            note?: string | null;
        };
        StopWordPatch: {
            /** Word */
            word?: string;
            /** Note */
            note?: string | null;
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
                kind?: ("user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment" | "procedure" | "appointment")[];
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
                /** @description only records whose main_task is this; repeated: any of them */
                main_task?: number[];
                /** @description only records whose mark is this; repeated: any of them */
                mark?: string[];
                /** @description only records whose owner is this; repeated: any of them */
                owner?: number[];
                /** @description only records whose parent is this; repeated: any of them */
                parent?: number[];
                /** @description only records whose priority is this; repeated: any of them */
                priority?: string[];
                /** @description only records whose procedure is this; repeated: any of them */
                procedure?: number[];
                /** @description only records whose rule is this; repeated: any of them */
                rule?: number[];
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
                kind: "user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment" | "procedure" | "appointment";
                /** @description its id */
                id: number;
                /** @description only records of this kind; repeated: any of them */
                among?: ("user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment" | "procedure" | "appointment")[];
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
    similar_to_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarText"];
            };
        };
        responses: {
            /** @description three groups, the most similar first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarGroups"];
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
                /** @description Procedure is this; repeated: any of them */
                procedure?: number[];
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
                /** @description Waits for is this; repeated: any of them */
                waits_for?: number[];
                /** @description Recurrence (RRULE) is this; repeated: any of them */
                recurrence?: string[];
                /** @description The next is made is this; repeated: any of them */
                recurrence_mode?: ("when_due" | "when_done")[];
                /** @description Series (its first task) is this; repeated: any of them */
                series?: number[];
                /** @description When the rule says is this or more */
                occurrence_at_from?: string;
                /** @description When the rule says is less than this */
                occurrence_at_to?: string;
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
                /** @description Old addresses is this; repeated: any of them */
                old_addresses?: string[];
                /** @description Replaces is this; repeated: any of them */
                replaces?: number[];
                /** @description Replaced by is this; repeated: any of them */
                replaced_by?: number[];
                /** @description Marks is this; repeated: any of them */
                marks?: string[];
                /** @description Usefulness is this; repeated: any of them */
                usefulness?: number[];
                /** @description Usefulness is this or more */
                usefulness_from?: number;
                /** @description Usefulness is less than this */
                usefulness_to?: number;
                /** @description Helped is this; repeated: any of them */
                helped?: number[];
                /** @description Helped is this or more */
                helped_from?: number;
                /** @description Helped is less than this */
                helped_to?: number;
                /** @description Did not help is this; repeated: any of them */
                not_helped?: number[];
                /** @description Did not help is this or more */
                not_helped_from?: number;
                /** @description Did not help is less than this */
                not_helped_to?: number;
                /** @description Given in contacts is this; repeated: any of them */
                given?: number[];
                /** @description Given in contacts is this or more */
                given_from?: number;
                /** @description Given in contacts is less than this */
                given_to?: number;
                /** @description a question: then the direct answer to it is given instead of the list, and of the other parameters only category, tag and those below count */
                q?: string;
                /** @description with q: further answers at most */
                alternatives?: number;
                /** @description with q, true: tells why word by word */
                explain?: boolean;
                /** @description with q, false: takes the question just as it was typed */
                correct?: boolean;
                /** @description with q: waits until the index holds this change (header Kartoteka-Change of a write) */
                wait_for?: number;
                /** @description with q: at most so long; then answers anyway */
                wait_ms?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a page of the list, or with q the direct answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListOrDirectAnswer"];
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
                /** @description Question asked is this; repeated: any of them */
                asked?: string[];
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
                /** @description Title in the file is this; repeated: any of them */
                document_title?: string[];
                /** @description Author in the file is this; repeated: any of them */
                document_author?: string[];
                /** @description Date in the file is this or more */
                document_date_from?: string;
                /** @description Date in the file is less than this */
                document_date_to?: string;
                /** @description Pages with text is this; repeated: any of them */
                pages?: number[];
                /** @description Pages with text is this or more */
                pages_from?: number;
                /** @description Pages with text is less than this */
                pages_to?: number;
                /** @description Pages not read is this; repeated: any of them */
                unread_pages?: number[];
                /** @description Pages not read is this or more */
                unread_pages_from?: number;
                /** @description Pages not read is less than this */
                unread_pages_to?: number;
                /** @description Preview is this; repeated: any of them */
                has_preview?: boolean[];
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
    list_categories: {
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
                /** @description Parent is this; repeated: any of them */
                parent?: number[];
                /** @description Position is this; repeated: any of them */
                position?: number[];
                /** @description Position is this or more */
                position_from?: number;
                /** @description Position is less than this */
                position_to?: number;
                /** @description Path is this; repeated: any of them */
                path?: string[];
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
                    "application/json": components["schemas"]["CategoryList"];
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
    create_category: {
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
                "application/json": components["schemas"]["CategoryNew"];
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
                    "application/json": components["schemas"]["Category"];
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
    read_category: {
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
                    "application/json": components["schemas"]["Category"];
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
    delete_category: {
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
                    "application/json": components["schemas"]["Category"];
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
    change_category: {
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
                "application/json": components["schemas"]["CategoryPatch"];
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
                    "application/json": components["schemas"]["Category"];
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
    history_of_category: {
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
    restore_category: {
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
                    "application/json": components["schemas"]["Category"];
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
    list_procedures: {
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
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description State is this; repeated: any of them */
                state?: ("draft" | "active" | "archived")[];
                /** @description Period is this; repeated: any of them */
                period?: ("none" | "month" | "quarter" | "year")[];
                /** @description Deadline is this; repeated: any of them */
                deadline_rule?: ("none" | "day" | "offset")[];
                /** @description Day of the deadline is this; repeated: any of them */
                deadline_day?: number[];
                /** @description Day of the deadline is this or more */
                deadline_day_from?: number;
                /** @description Day of the deadline is less than this */
                deadline_day_to?: number;
                /** @description Months after the period is this; repeated: any of them */
                deadline_months?: number[];
                /** @description Months after the period is this or more */
                deadline_months_from?: number;
                /** @description Months after the period is less than this */
                deadline_months_to?: number;
                /** @description Days to the deadline is this; repeated: any of them */
                deadline_offset?: number[];
                /** @description Days to the deadline is this or more */
                deadline_offset_from?: number;
                /** @description Days to the deadline is less than this */
                deadline_offset_to?: number;
                /** @description Unit of the deadline is this; repeated: any of them */
                deadline_unit?: ("days" | "working_days")[];
                /** @description Deadline on a free day is this; repeated: any of them */
                free_days?: ("stay" | "before" | "after")[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Version is this; repeated: any of them */
                version?: number[];
                /** @description Version is this or more */
                version_from?: number;
                /** @description Version is less than this */
                version_to?: number;
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
                    "application/json": components["schemas"]["ProcedureList"];
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
    create_procedure: {
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
                "application/json": components["schemas"]["ProcedureNew"];
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
                    "application/json": components["schemas"]["Procedure"];
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
    read_procedure: {
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
                    "application/json": components["schemas"]["Procedure"];
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
    delete_procedure: {
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
                    "application/json": components["schemas"]["Procedure"];
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
    change_procedure: {
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
                "application/json": components["schemas"]["ProcedurePatch"];
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
                    "application/json": components["schemas"]["Procedure"];
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
    history_of_procedure: {
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
    restore_procedure: {
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
                    "application/json": components["schemas"]["Procedure"];
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
    "list_procedure-rules": {
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
                /** @description Procedure is this; repeated: any of them */
                procedure?: number[];
                /** @description Every is this; repeated: any of them */
                every?: ("month" | "quarter" | "year")[];
                /** @description For the period is this; repeated: any of them */
                period?: ("previous" | "current" | "next")[];
                /** @description Month of the start is this; repeated: any of them */
                start_month?: number[];
                /** @description Month of the start is this or more */
                start_month_from?: number;
                /** @description Month of the start is less than this */
                start_month_to?: number;
                /** @description Day of the start is this; repeated: any of them */
                start_day?: number[];
                /** @description Day of the start is this or more */
                start_day_from?: number;
                /** @description Day of the start is less than this */
                start_day_to?: number;
                /** @description Start on a free day is this; repeated: any of them */
                free_days?: ("stay" | "before" | "after")[];
                /** @description Clients is this; repeated: any of them */
                clients?: number[];
                /** @description Tag of clients is this; repeated: any of them */
                tag?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description From the period is this; repeated: any of them */
                first_period?: string[];
                /** @description To the period is this; repeated: any of them */
                last_period?: string[];
                /** @description State is this; repeated: any of them */
                state?: ("active" | "suspended")[];
                /** @description Next period is this; repeated: any of them */
                next_period?: string[];
                /** @description Next start is this; repeated: any of them */
                next_start?: string[];
                /** @description Next start is this or more */
                next_start_from?: string;
                /** @description Next start is less than this */
                next_start_to?: string;
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
                    "application/json": components["schemas"]["ProcedureRuleList"];
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
    create_procedure_rule: {
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
                "application/json": components["schemas"]["ProcedureRuleNew"];
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
                    "application/json": components["schemas"]["ProcedureRule"];
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
    read_procedure_rule: {
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
                    "application/json": components["schemas"]["ProcedureRule"];
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
    delete_procedure_rule: {
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
                    "application/json": components["schemas"]["ProcedureRule"];
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
    change_procedure_rule: {
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
                "application/json": components["schemas"]["ProcedureRulePatch"];
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
                    "application/json": components["schemas"]["ProcedureRule"];
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
    history_of_procedure_rule: {
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
    restore_procedure_rule: {
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
                    "application/json": components["schemas"]["ProcedureRule"];
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
    "list_procedure-runs": {
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
                /** @description Procedure is this; repeated: any of them */
                procedure?: number[];
                /** @description Version is this; repeated: any of them */
                version?: number[];
                /** @description Version is this or more */
                version_from?: number;
                /** @description Version is less than this */
                version_to?: number;
                /** @description Client is this; repeated: any of them */
                client?: number[];
                /** @description State is this; repeated: any of them */
                state?: ("running" | "suspended" | "done" | "cancelled")[];
                /** @description Period is this; repeated: any of them */
                period?: string[];
                /** @description Rule is this; repeated: any of them */
                rule?: number[];
                /** @description Thread is this; repeated: any of them */
                thread?: number[];
                /** @description Main task is this; repeated: any of them */
                main_task?: number[];
                /** @description Started on is this; repeated: any of them */
                started_on?: string[];
                /** @description Started on is this or more */
                started_on_from?: string;
                /** @description Started on is less than this */
                started_on_to?: string;
                /** @description Deadline is this; repeated: any of them */
                deadline?: string[];
                /** @description Deadline is this or more */
                deadline_from?: string;
                /** @description Deadline is less than this */
                deadline_to?: string;
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
                    "application/json": components["schemas"]["ProcedureRunList"];
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
    read_procedure_run: {
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
                    "application/json": components["schemas"]["ProcedureRun"];
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
    history_of_procedure_run: {
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
    list_appointments: {
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
                /** @description Subject is this; repeated: any of them */
                subject?: string[];
                /** @description Client is this; repeated: any of them */
                client?: number[];
                /** @description Person spoken to is this; repeated: any of them */
                person?: string[];
                /** @description Starts is this or more */
                starts_at_from?: string;
                /** @description Starts is less than this */
                starts_at_to?: string;
                /** @description Duration (min) is this; repeated: any of them */
                duration_minutes?: number[];
                /** @description Duration (min) is this or more */
                duration_minutes_from?: number;
                /** @description Duration (min) is less than this */
                duration_minutes_to?: number;
                /** @description Place is this; repeated: any of them */
                place?: string[];
                /** @description Channel is this; repeated: any of them */
                channel?: ("phone" | "email" | "meeting" | "letter" | "chat")[];
                /** @description State is this; repeated: any of them */
                state?: ("planned" | "held" | "cancelled")[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
                /** @description Participants is this; repeated: any of them */
                participants?: number[];
                /** @description Thread is this; repeated: any of them */
                thread?: number[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Contact is this; repeated: any of them */
                contact?: number[];
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
                    "application/json": components["schemas"]["AppointmentList"];
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
    create_appointment: {
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
                "application/json": components["schemas"]["AppointmentNew"];
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
                    "application/json": components["schemas"]["Appointment"];
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
    read_appointment: {
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
                    "application/json": components["schemas"]["Appointment"];
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
    delete_appointment: {
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
                    "application/json": components["schemas"]["Appointment"];
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
    change_appointment: {
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
                "application/json": components["schemas"]["AppointmentPatch"];
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
                    "application/json": components["schemas"]["Appointment"];
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
    history_of_appointment: {
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
    restore_appointment: {
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
                    "application/json": components["schemas"]["Appointment"];
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
    list_absences: {
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
                /** @description Who is this; repeated: any of them */
                owner?: number[];
                /** @description Type is this; repeated: any of them */
                type?: ("vacation" | "sick_leave" | "business_trip" | "training" | "care" | "unpaid" | "other")[];
                /** @description From is this; repeated: any of them */
                starts_on?: string[];
                /** @description From is this or more */
                starts_on_from?: string;
                /** @description From is less than this */
                starts_on_to?: string;
                /** @description To (inclusive) is this; repeated: any of them */
                ends_on?: string[];
                /** @description To (inclusive) is this or more */
                ends_on_from?: string;
                /** @description To (inclusive) is less than this */
                ends_on_to?: string;
                /** @description From time is this; repeated: any of them */
                starts?: string[];
                /** @description To time is this; repeated: any of them */
                ends?: string[];
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
                    "application/json": components["schemas"]["AbsenceList"];
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
    create_absence: {
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
                "application/json": components["schemas"]["AbsenceNew"];
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
                    "application/json": components["schemas"]["Absence"];
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
    read_absence: {
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
                    "application/json": components["schemas"]["Absence"];
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
    delete_absence: {
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
                    "application/json": components["schemas"]["Absence"];
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
    change_absence: {
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
                "application/json": components["schemas"]["AbsencePatch"];
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
                    "application/json": components["schemas"]["Absence"];
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
    history_of_absence: {
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
    restore_absence: {
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
                    "application/json": components["schemas"]["Absence"];
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
    list_synonyms: {
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
                /** @description Word or phrase is this; repeated: any of them */
                phrase?: string[];
                /** @description Means the same as is this; repeated: any of them */
                means?: string[];
                /** @description Direction is this; repeated: any of them */
                direction?: ("both" | "one_way")[];
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
                    "application/json": components["schemas"]["SynonymList"];
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
    create_synonym: {
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
                "application/json": components["schemas"]["SynonymNew"];
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
                    "application/json": components["schemas"]["Synonym"];
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
    read_synonym: {
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
                    "application/json": components["schemas"]["Synonym"];
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
    delete_synonym: {
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
                    "application/json": components["schemas"]["Synonym"];
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
    change_synonym: {
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
                "application/json": components["schemas"]["SynonymPatch"];
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
                    "application/json": components["schemas"]["Synonym"];
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
    history_of_synonym: {
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
    restore_synonym: {
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
                    "application/json": components["schemas"]["Synonym"];
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
    list_pins: {
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
                /** @description Query is this; repeated: any of them */
                query?: string[];
                /** @description Other queries is this; repeated: any of them */
                other_queries?: string[];
                /** @description Matches is this; repeated: any of them */
                matches?: ("whole" | "words")[];
                /** @description Standing first is this; repeated: any of them */
                pinned?: string[];
                /** @description Hidden is this; repeated: any of them */
                hidden?: string[];
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
                    "application/json": components["schemas"]["PinList"];
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
    create_pin: {
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
                "application/json": components["schemas"]["PinNew"];
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
                    "application/json": components["schemas"]["Pin"];
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
    read_pin: {
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
                    "application/json": components["schemas"]["Pin"];
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
    delete_pin: {
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
                    "application/json": components["schemas"]["Pin"];
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
    change_pin: {
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
                "application/json": components["schemas"]["PinPatch"];
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
                    "application/json": components["schemas"]["Pin"];
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
    history_of_pin: {
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
    restore_pin: {
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
                    "application/json": components["schemas"]["Pin"];
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
    "list_stop-words": {
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
                /** @description Word is this; repeated: any of them */
                word?: string[];
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
                    "application/json": components["schemas"]["StopWordList"];
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
    create_stop_word: {
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
                "application/json": components["schemas"]["StopWordNew"];
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
                    "application/json": components["schemas"]["StopWord"];
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
    read_stop_word: {
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
                    "application/json": components["schemas"]["StopWord"];
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
    delete_stop_word: {
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
                    "application/json": components["schemas"]["StopWord"];
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
    change_stop_word: {
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
                "application/json": components["schemas"]["StopWordPatch"];
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
                    "application/json": components["schemas"]["StopWord"];
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
    history_of_stop_word: {
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
    restore_stop_word: {
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
                    "application/json": components["schemas"]["StopWord"];
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
    read_answer_links: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerLinks"];
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
    find_answer_by_address: {
        parameters: {
            query: {
                /** @description the address, just as it was */
                address: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
    list_answer_duplicates: {
        parameters: {
            query?: {
                /** @description only pairs with this one */
                answer?: number;
                /** @description pairs at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the pairs, the likest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDuplicates"];
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
    merge_answer: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMerge"];
            };
        };
        responses: {
            /** @description the answer that stays */
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
    begin_answer: {
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
                "application/json": components["schemas"]["AnswerFromContact"];
            };
        };
        responses: {
            /** @description the draft */
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
    list_answer_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVersions"];
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
    read_answer_version: {
        parameters: {
            query?: {
                /** @description names: adds <field>_name beside each reference */
                expand?: "names";
                /** @description html: adds <field>_html, safe HTML, beside each Markdown field */
                render?: "html";
            };
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
                /** @description the number of the change that made the version */
                change: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVersion"];
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
    read_answer_differences: {
        parameters: {
            query?: {
                /** @description the later version; without it the newest */
                with?: number;
            };
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
                /** @description the number of the change that made the version */
                change: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the fields that differ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDifferences"];
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
    restore_answer_version: {
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
                /** @description the answer's id */
                id: number;
                /** @description the number of the change that made the version */
                change: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the answer */
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
    read_category_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the tree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryTree"];
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
    give_feedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the answer's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackNew"];
            };
        };
        responses: {
            /** @description what the answer is worth now */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usefulness"];
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
    undo_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
                /** @description its id */
                feedback: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what the answer is worth now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usefulness"];
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
    read_usefulness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the answer's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description its usefulness */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usefulness"];
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
    list_wording_proposals: {
        parameters: {
            query?: {
                /** @description what became of them */
                state?: "open" | "approved" | "rejected" | "all";
                /** @description only of this answer */
                answer?: number;
                /** @description at most so many */
                limit?: number;
                /** @description skips so many */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingProposals"];
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
    approve_wording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the proposal's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingApproval"];
            };
        };
        responses: {
            /** @description the proposal, with the answer's wordings as they are now */
            200: {
                headers: {
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingProposal"];
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
    reject_wording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the proposal's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the proposal, with the answer's wordings as they are now */
            200: {
                headers: {
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingProposal"];
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
    reopen_wording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the proposal's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the proposal, with the answer's wordings as they are now */
            200: {
                headers: {
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingProposal"];
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
    list_searches: {
        parameters: {
            query?: {
                /** @description who asked */
                user?: number;
                /** @description the group of questions */
                group?: number;
                /** @description how it fared */
                outcome?: "all" | "found" | "poor" | "none";
                /** @description asked on this day or later */
                from?: string;
                /** @description asked before this day */
                to?: string;
                /** @description at most so many */
                limit?: number;
                /** @description only those with a lower id: the id of the last of the page before */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the searches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
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
    tell_search_outcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the search's id, as the search answered it; not yet known while somebody still types */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchOutcome"];
            };
        };
        responses: {
            /** @description the search */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedSearch"];
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
    report_missing_answers: {
        parameters: {
            query?: {
                /** @description asked on this day or later; without it four weeks before the end */
                from?: string;
                /** @description asked before this day; without it up to now */
                to?: string;
                /** @description groups at most */
                limit?: number;
                /** @description skips so many */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the groups, those that missed an answer most often first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingAnswers"];
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
    read_question_group: {
        parameters: {
            query?: {
                /** @description asked on this day or later; without it four weeks before the end */
                from?: string;
                /** @description asked before this day; without it up to now */
                to?: string;
            };
            header?: never;
            path: {
                /** @description the group's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionGroup"];
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
    start_missing_answer: {
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
                /** @description the group's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerStart"];
            };
        };
        responses: {
            /** @description the answer */
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
    start_procedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the procedure's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureStart"];
            };
        };
        responses: {
            /** @description what became of each client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureStarted"];
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
    read_procedure_board: {
        parameters: {
            query?: {
                /** @description 2026-09, 2026-Q3, 2026; otherwise the newest */
                period?: string;
            };
            header?: never;
            path: {
                /** @description the procedure's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the board of a period */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureBoard"];
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
    list_procedure_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the procedure's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersions"];
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
    read_procedure_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the procedure's id */
                id: number;
                /** @description the version */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the procedure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
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
    read_procedure_run_steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the run's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardRow"];
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
    suspend_procedure_run: {
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
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRun"];
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
    resume_procedure_run: {
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
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRun"];
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
    cancel_procedure_run: {
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
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRun"];
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
    note_procedure_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReceipt"];
            };
        };
        responses: {
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRun"];
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
    list_procedure_rule_dates: {
        parameters: {
            query?: {
                /** @description how many */
                count?: number;
            };
            header?: never;
            path: {
                /** @description the rule's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the next starts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDates"];
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
    suspend_procedure_rule: {
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
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRule"];
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
    resume_procedure_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleResume"];
            };
        };
        responses: {
            /** @description as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRule"];
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
    tick_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistTick"];
            };
        };
        responses: {
            /** @description as it is now */
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
    read_calendar: {
        parameters: {
            query?: {
                /** @description the first day; otherwise this week's Monday */
                from?: string;
                /** @description the day after the last; otherwise seven days from the first */
                to?: string;
                /** @description whose; of everybody where neither user nor team is given */
                user?: number[];
                /** @description whose: of its manager and members */
                team?: number[];
                /** @description task, deadline, appointment, absence, holiday, with commas between; all where none is given */
                kinds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
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
            /** @description too_large */
            413: {
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
    change_event: {
        parameters: {
            query?: never;
            header: {
                /** @description the ETag of the record that is changed, or *; without it 428 */
                "If-Match": string;
            };
            path: {
                /** @description the event's key */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description as it is then, and what speaks against it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Kartoteka-Change": components["headers"]["Kartoteka-Change"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
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
    read_conflicts: {
        parameters: {
            query: {
                /** @description when it begins */
                start: string;
                /** @description when it ends */
                end: string;
                /** @description whole days: hours and other events do not count */
                all_day?: boolean;
                /** @description an absence: it is in conflict with all that stands there */
                absence?: boolean;
                /** @description the key of the event itself, where it stands in the calendar already */
                except?: string;
                /** @description whose; or a team */
                user?: number[];
                /** @description whose: of its manager and members */
                team?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the conflicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarConflicts"];
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
    read_free_slots: {
        parameters: {
            query?: {
                /** @description the first day; otherwise this week's Monday */
                from?: string;
                /** @description the day after the last; otherwise seven days from the first */
                to?: string;
                /** @description at least so long */
                minutes?: number;
                /** @description at most so many */
                limit?: number;
                /** @description whose; or a team */
                user?: number[];
                /** @description whose: of its manager and members */
                team?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description in order, from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeSlots"];
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
    read_load: {
        parameters: {
            query?: {
                /** @description the first day; otherwise this week's Monday */
                from?: string;
                /** @description the day after the last; otherwise seven days from the first */
                to?: string;
                /** @description whose; otherwise all whom the caller leads, and himself */
                user?: number[];
                /** @description whose: of its manager and members */
                team?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the load */
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
    preview_recurrence: {
        parameters: {
            query: {
                /** @description like FREQ=MONTHLY;BYMONTHDAY=20 */
                recurrence: string;
                /** @description the first date */
                start: string;
                /** @description dates */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description its first dates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurrencePreview"];
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
    read_coming_dates: {
        parameters: {
            query?: {
                /** @description dates */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the task's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description after the task's own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurrencePreview"];
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
    list_feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description without their addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedList"];
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
    create_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedNew"];
            };
        };
        responses: {
            /** @description made; the address is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFeed"];
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
    revoke_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the feed's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description revoked */
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
    read_feed: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag that the caller has */
                "If-None-Match"?: string;
            };
            path: {
                /** @description out of the address */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    hold_appointment: {
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
                /** @description the appointment's id */
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
    set_reminders: {
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
                "application/json": components["schemas"]["RemindersOfUser"];
            };
        };
        responses: {
            /** @description the user */
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
                /** @description a record that the file belongs to, of any kind: contact:7 */
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
            /** @description no_space */
            507: {
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
                /** @description one range of bytes; several at once give the whole */
                Range?: string;
                /** @description the ETag of the parts that the caller has */
                "If-Range"?: string;
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
    list_attachment_pages: {
        parameters: {
            query?: {
                /** @description as of the search */
                q?: string;
                /** @description false: searches for just what was typed */
                correct?: boolean;
                /** @description pages of this answer */
                limit?: number;
                /** @description pages to pass over */
                offset?: number;
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
            /** @description the pages, by their number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePageList"];
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
    read_attachment_text: {
        parameters: {
            query?: {
                /** @description its number; else the first that has text */
                page?: number;
                /** @description what of the text is to be marked, as of the search */
                q?: string;
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
            /** @description the text in pieces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePageText"];
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
    read_attachment_again: {
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
            /** @description it waits to be read */
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
    list_unread_files: {
        parameters: {
            query?: {
                /** @description what people type: words, "a phrase", -word, OR or LUB, word*, ~word, fields (klient: typ: opiekun: wątek: tag: stan: od: do: plik: kategoria: kanał: priorytet: temat:, or in English); never wrong */
                q?: string;
                /** @description only records of this kind; repeated: any of them */
                kind?: ("user" | "client" | "thread" | "task" | "work" | "answer" | "contact" | "attachment" | "procedure" | "appointment")[];
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
                /** @description only records whose main_task is this; repeated: any of them */
                main_task?: number[];
                /** @description only records whose mark is this; repeated: any of them */
                mark?: string[];
                /** @description only records whose owner is this; repeated: any of them */
                owner?: number[];
                /** @description only records whose parent is this; repeated: any of them */
                parent?: number[];
                /** @description only records whose priority is this; repeated: any of them */
                priority?: string[];
                /** @description only records whose procedure is this; repeated: any of them */
                procedure?: number[];
                /** @description only records whose rule is this; repeated: any of them */
                rule?: number[];
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
                /** @description only these; repeated: any of them */
                unread?: ("waiting" | "failed" | "partly")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadFileList"];
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
    list_attachment_versions: {
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
            /** @description the versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentVersionList"];
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
    add_attachment_version: {
        parameters: {
            query?: {
                /** @description a new name for the file */
                name?: string;
            };
            header?: {
                /** @description the ETag of the record that is to get the version; may be left out */
                "If-Match"?: string;
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["Bytes"];
            };
        };
        responses: {
            /** @description it had these bytes already */
            200: {
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
            /** @description the record with its new bytes */
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
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no_space */
            507: {
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
    download_attachment_version: {
        parameters: {
            query?: {
                /** @description true: to be saved, never shown */
                download?: boolean;
            };
            header?: {
                /** @description one range of bytes */
                Range?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
                /** @description the version's number */
                number: number;
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
    restore_attachment_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description the ETag of the record that is to get the version; may be left out */
                "If-Match"?: string;
                /** @description 1 to 200 bytes; a request repeated with the same key makes nothing anew */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the record's id */
                id: number;
                /** @description the version's number */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record with these bytes */
            200: {
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
    get_attachment_preview: {
        parameters: {
            query?: {
                /** @description the page's number */
                page?: number;
                /** @description anything that changes with the file, such as its hash: caches then tell its versions apart */
                of?: string;
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
            /** @description a PNG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Picture"];
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
