// The index schema in one place: term prefixes, value slots, metadata keys, the version, and the functions that make
// terms. Prefixes follow Omega's convention (Q unique, Z stemmed, I "can see" permission, D/M date, X… own).
//
//   prefix  example              meaning                                             wdf
//   Z       Zfaktura             folded lemma of a word or number; of function       impact
//                                words only those in titles
//   XI      XI5260250274         identifier in canonical form                        impact
//   Q       Qanswer:12           the record, unique; Qfile:7#3 its third passage     0
//   XR      XRfile:7             passage of the record                               0
//   XP      XP                   is a passage                                        0
//   XF      XFclient=12          filter, one prefix per name; XFkind=answer          0
//   I       Iinternal            group that may see it                               0
//   M, D    M202605 D20260503    month and day of the date in Poland; Mnone without         0
//   XL      XL17                 class of length (length_class), for the average     0
//
// Which forms of words there are stands once for the whole index, in metadata keys "word:FORM LEMMA" (folded; only
// forms that are not their own lemma). They are never taken away: a form whose lemma is in no record does no harm.
//
// A record is one document. Passages that its entry hands in (the pages of a file) are documents of their own: they have
// terms of their own words, and the filters, groups and dates of their record; its title stands only in their token data.
//
// Any change of terms, values or data needs a new kSchemaVersion: an index of another version is rebuilt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/index/search_entry.h"

namespace kartoteka::index {

inline constexpr std::string_view kSchemaVersion = "8";
inline constexpr std::string_view kVersionKey = "schema";          ///< metadata
inline constexpr std::string_view kLanguageKey = "language";       ///< metadata: text::Language::fingerprint
inline constexpr std::string_view kAppliedChangeKey = "change";    ///< metadata
inline constexpr std::string_view kWordKeyPrefix = "word:";        ///< metadata
inline constexpr std::uint32_t kDateSlot = 0;                      ///< value: encode_date
inline constexpr std::uint32_t kCompletionSlot = 4;                ///< value: completion_data.h, of each record once
inline constexpr std::uint32_t kRecordSlot = 1;                    ///< value: record_key; of records with passages and of these
inline constexpr std::uint32_t kClientSlot = 2;                    ///< value: the filter "client"
inline constexpr std::uint32_t kThreadSlot = 3;                    ///< value: the filter "thread"
inline constexpr std::size_t kTermBytes = 245;                     ///< Xapian's limit on a term

inline constexpr std::string_view kLemmaPrefix = "Z";
inline constexpr std::string_view kIdentifierPrefix = "XI";
inline constexpr std::string_view kRecordPrefix = "Q";
inline constexpr std::string_view kPassageOfPrefix = "XR";
inline constexpr std::string_view kPassageTerm = "XP";
inline constexpr std::string_view kFilterPrefix = "XF";
inline constexpr std::string_view kAccessPrefix = "I";
inline constexpr std::string_view kMonthPrefix = "M";
inline constexpr std::string_view kDayPrefix = "D";
inline constexpr std::string_view kLengthPrefix = "XL";
inline constexpr std::string_view kNoMonth = "Mnone";

/// Prefix and value; a value that is too long for a term is cut and ends in a hash of the whole.
std::string make_term(std::string_view prefix, std::string_view value);

/// "answer:12"
std::string record_key(std::string_view kind, std::int64_t id);
std::string record_term(std::string_view kind, std::int64_t id);
/// @param number  from 1
std::string passage_term(std::string_view kind, std::int64_t id, std::size_t number);
std::string passage_of_term(std::string_view kind, std::int64_t id);
/// What record_term made; nothing if the term is no such, a passage's among them.
std::optional<std::pair<std::string, std::int64_t>> parse_record_term(std::string_view term);
std::string filter_term(const Filter& filter);
std::string month_term(Instant date);
std::string day_term(Instant date);

/// Six bytes whose order is the order of time.
std::string encode_date(Instant date);
std::optional<Instant> decode_date(std::string_view value);

/// Lengths in tokens fall into classes a tenth of an octave wide or so, so that the terms' frequencies give the
/// average length without a document being read.
unsigned length_class(std::uint32_t length);
double length_of_class(unsigned length_class);
std::string length_term(std::uint32_t length);

/// Whether a name may be a filter's or a kind: 1 to 40 of a-z, 0-9, '_', '-'.
bool is_valid_name(std::string_view name);

}  // namespace kartoteka::index
