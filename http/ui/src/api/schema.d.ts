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
         * @description Words match in any inflection, with or without diacritics; numbers in any spacing. Without signing in: published, public answers that are valid today.
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
        /** @description an OpenAPI 3.1 document */
        OpenApi: {
            [key: string]: unknown;
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
            type: "text" | "markdown" | "integer" | "boolean" | "date" | "instant" | "choice" | "reference" | "record_key" | "list" | "rows";
            label_pl: string;
            label_en: string;
            required?: boolean;
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
            /** Format: date-time */
            date: string | null;
            client: components["schemas"]["Named"] | null;
            owner: components["schemas"]["Named"] | null;
            state: string | null;
            category: string | null;
        };
        SearchResult: {
            query: string;
            /** @description what was searched for, where a word was corrected */
            corrected_query: string | null;
            total: number;
            total_is_exact: boolean;
            facets: {
                kind: {
                    value: string;
                    count: number;
                }[];
            };
            hits: components["schemas"]["Hit"][];
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
        };
        UserList: {
            items: components["schemas"]["User"][];
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
            /** Note */
            note: string;
            note_html?: string;
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
            /** Note */
            note?: string | null;
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
            /** Note */
            note?: string | null;
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
             * Stage
             * @enum {string}
             */
            stage: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes: number | null;
            /**
             * Spent (min)
             * Format: int64
             */
            spent_minutes: number | null;
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
             * Stage
             * @default planned
             * @enum {string|null}
             */
            stage: "planned" | "in_progress" | "waiting" | "done" | "cancelled" | null;
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes?: number | null;
            /**
             * Spent (min)
             * Format: int64
             */
            spent_minutes?: number | null;
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
             * Stage
             * @enum {string}
             */
            stage?: "planned" | "in_progress" | "waiting" | "done" | "cancelled";
            /**
             * Planned (min)
             * Format: int64
             */
            planned_minutes?: number | null;
            /**
             * Spent (min)
             * Format: int64
             */
            spent_minutes?: number | null;
            /** Tags */
            tags?: string[] | null;
        };
        TaskList: {
            items: components["schemas"]["Task"][];
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
            /** Tags */
            tags: string[];
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
            /** Tags */
            tags?: string[] | null;
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
            /** Tags */
            tags?: string[] | null;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
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
                /** @description what people type: words, "a phrase", -word; never wrong */
                q?: string;
                /** @description only records of this kind; repeated: any of them */
                kind?: ("user" | "client" | "thread" | "task" | "contact" | "answer")[];
                /** @description only records whose assigned_by is this; repeated: any of them */
                assigned_by?: number[];
                /** @description only records whose audience is this; repeated: any of them */
                audience?: string[];
                /** @description only records whose category is this; repeated: any of them */
                category?: string[];
                /** @description only records whose client is this; repeated: any of them */
                client?: number[];
                /** @description only records whose owner is this; repeated: any of them */
                owner?: number[];
                /** @description only records whose parent is this; repeated: any of them */
                parent?: number[];
                /** @description only records whose state is this; repeated: any of them */
                state?: string[];
                /** @description only records whose tag is this; repeated: any of them */
                tag?: string[];
                /** @description only records whose thread is this; repeated: any of them */
                thread?: number[];
                /** @description only records of this day or later (UTC) */
                from?: string;
                /** @description only records of days before this one (UTC) */
                to?: string;
                order?: "relevance" | "newest" | "oldest";
                /** @description hits a page */
                limit?: number;
                /** @description hits to pass over */
                offset?: number;
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
                /** @description Category is this; repeated: any of them */
                category?: string[];
                /** @description Tags is this; repeated: any of them */
                tags?: string[];
                /** @description Owner is this; repeated: any of them */
                owner?: number[];
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
                /** @description Stage is this; repeated: any of them */
                stage?: ("planned" | "in_progress" | "waiting" | "done" | "cancelled")[];
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
