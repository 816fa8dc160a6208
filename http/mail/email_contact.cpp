#include "http/mail/email_contact.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "engine/base/utf8.h"
#include "engine/records/correspondents.h"
#include "engine/records/files/store_lock.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/lookup.h"
#include "engine/records/media_type.h"

namespace kartoteka::mail {
namespace {

using records::Attachment;
using records::Contact;
using records::RecordId;
using records::Store;

constexpr std::size_t kMaxMessageIdBytes = 400;
constexpr std::size_t kMaxReferences = 100;
constexpr std::size_t kMaxSubjectBytes = 290;
constexpr std::size_t kMaxPersonBytes = 190;
constexpr std::size_t kMaxParticipants = 50;

/// A message without an id of its own, or with one beyond measure, is known by its bytes.
std::string id_of(const Message& message, std::string_view bytes) {
  if (!message.message_id.empty() && message.message_id.size() <= kMaxMessageIdBytes) return message.message_id;
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return "sha256:" + to_hex(hash);
}

class Composer {
 public:
  Composer(Store& store, const Message& message, const std::string& message_id, const EmailOptions& options)
      : store_(store), message_(message), message_id_(message_id), options_(options) {}

  /// The contact that the message made before, in the bin or not.
  std::unique_ptr<records::Record> made_before() {
    const auto& kind = records::contact_kind();
    const auto id = records::find_by_text(store_.connection(), kind, *kind.field("message_id"), message_id_);
    if (!id) return nullptr;
    auto contact = store_.find(kind, *id, options_.viewer);
    if (!contact) throw Error(ErrorCode::conflict, "this message was taken in before");
    return contact;
  }

  Contact compose() {
    Contact contact;
    find_people(contact);
    const auto replied = replied_contact();
    contact.client = client_for(replied.get());
    if (replied && replied->client == contact.client) contact.thread = open_thread(replied->thread);
    contact.channel = "email";
    contact.message_id = message_id_;
    contact.started_at = message_.date.value_or(store_.now());
    contact.subject = utf8_prefix(message_.subject.empty() ? "(bez tematu)" : message_.subject, kMaxSubjectBytes);
    contact.person = utf8_prefix(person_of(contact), kMaxPersonBytes);
    contact.note = note_of(message_, options_.markdown_from_html, records::kMaxMarkdownLength - 1);
    return contact;
  }

 private:
  /// Which of the addresses are ours, and so in which direction the message went.
  void find_people(Contact& contact) {
    std::set<RecordId> users;
    for (const Address& sender : message_.from) {
      if (const auto user = records::user_of_email(store_.connection(), sender.address)) {
        contact.direction = "outgoing";
        users.insert(*user);
        if (!contact.owner) contact.owner = user;
      } else {
        others_from_.push_back(sender);
      }
    }
    for (const auto* list : {&message_.to, &message_.cc}) {
      for (const Address& receiver : *list) {
        const auto user = records::user_of_email(store_.connection(), receiver.address);
        if (!user) {
          others_to_.push_back(receiver);
        } else if (users.insert(*user).second) {
          if (!contact.owner) {
            contact.owner = user;
          } else if (contact.participants.size() < kMaxParticipants) {
            contact.participants.push_back(*user);
          }
        }
      }
    }
    if (!contact.owner) contact.owner = options_.viewer.user;
    is_outgoing_ = contact.direction == "outgoing";
  }

  /// The people on the other side, those that the message comes from or goes to before the rest.
  std::vector<Address> others() const {
    std::vector<Address> all = is_outgoing_ ? others_to_ : others_from_;
    const auto& rest = is_outgoing_ ? others_from_ : others_to_;
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
  }

  std::unique_ptr<Contact> replied_contact() {
    const auto& kind = records::contact_kind();
    for (std::size_t i = 0; i < std::min(message_.references.size(), kMaxReferences); ++i) {
      const auto id = records::find_by_text(store_.connection(), kind, *kind.field("message_id"), message_.references[i]);
      auto record = id ? store_.find(kind, *id, options_.viewer) : nullptr;
      if (record && !record->deleted_at) return std::unique_ptr<Contact>(static_cast<Contact*>(record.release()));
    }
    return nullptr;
  }

  std::optional<RecordId> open_thread(std::optional<RecordId> thread) {
    // A thread that was joined to another lives on there.
    for (int step = 0; thread && step < 10; ++step) {
      const auto record = store_.find(records::thread_kind(), *thread, options_.viewer);
      if (!record || record->deleted_at) return std::nullopt;
      const auto& found = static_cast<const records::Thread&>(*record);
      if (!found.merged_into) return thread;
      thread = found.merged_into;
    }
    return std::nullopt;
  }

  std::vector<RecordId> visible(std::vector<RecordId> clients) {
    std::erase_if(clients, [&](RecordId id) { return !store_.find(records::client_kind(), id, options_.viewer); });
    return clients;
  }

  RecordId client_for(const Contact* replied) {
    if (options_.client) return *options_.client;
    const auto people = others();
    std::string several;
    for (const Address& person : people) {
      const auto clients = visible(records::clients_of_email(store_.connection(), person.address));
      if (clients.size() == 1) return clients.front();
      if (clients.size() > 1 && replied && std::find(clients.begin(), clients.end(), replied->client) != clients.end()) return *replied->client;
      if (clients.size() > 1 && several.empty()) several = person.address;
    }
    if (replied && replied->client) return *replied->client;
    if (!several.empty()) throw Error::at("/client", "several clients have the address " + several + ": say which");
    for (const Address& person : people) {
      const auto clients = visible(records::clients_of_domain(store_.connection(), person.address));
      if (clients.size() == 1) return clients.front();
    }
    throw Error::at("/client", people.empty() ? "nobody but users of ours in From and To: say which client it is about"
                                              : "no client has the address " + people.front().address + ": say which client it is");
  }

  std::string person_of(const Contact& contact) {
    const auto people = others();
    if (people.empty()) return "";
    const Address& person = people.front();
    if (!person.name.empty()) return person.name;
    std::string known = records::person_of_email(store_.connection(), *contact.client, person.address);
    return known.empty() ? person.address : known;
  }

  Store& store_;
  const Message& message_;
  const std::string& message_id_;
  const EmailOptions& options_;
  std::vector<Address> others_from_;
  std::vector<Address> others_to_;
  bool is_outgoing_ = false;
};

std::vector<Attachment> keep_files(const records::FileStore& files, const Message& message) {
  std::vector<Attachment> attachments;
  for (std::size_t i = 0; i < message.attachments.size(); ++i) {
    const AttachedFile& file = message.attachments[i];
    records::IncomingFile incoming(files, file.bytes.size());
    incoming.write(file.bytes);
    const records::StoredFile stored = incoming.keep();
    Attachment attachment;
    const auto ending = std::string(records::usual_ending(stored.media_type));
    attachment.name = file.name.empty() ? "załącznik-" + std::to_string(i + 1) + (ending.empty() ? "" : "." + ending) : file.name;
    attachment.media_type = records::refined_by_name(stored.media_type, attachment.name);
    attachment.size_bytes = stored.size_bytes;
    attachment.sha256 = stored.sha256;
    attachments.push_back(std::move(attachment));
  }
  return attachments;
}

}  // namespace

EmailContact contact_from_email(records::Database& database, const records::FileStore& files, std::string_view bytes,
                                const EmailOptions& options) {
  const Message message = read_message(bytes);
  const std::string message_id = id_of(message, bytes);
  // First whether it can be stored at all, so that no files are kept for nothing.
  EmailContact result;
  database.read([&](Store& store) {
    Composer composer(store, message, message_id, options);
    result.contact = composer.made_before();
    if (!result.contact) composer.compose();
  });
  if (result.contact) return result;
  // What is kept now has no record yet: nobody may take it away meanwhile.
  const records::FileStoreLock lock(files, records::FileStoreLock::Mode::shared);
  std::vector<Attachment> attachments = keep_files(files, message);
  return database.write([&](Store& store) -> EmailContact {
    db::Transaction transaction(store.connection());
    Composer composer(store, message, message_id, options);
    if (auto before = composer.made_before()) return {std::move(before), false};
    auto contact = std::make_unique<Contact>(composer.compose());
    store.create(records::contact_kind(), *contact, options.viewer);
    for (Attachment& attachment : attachments) {
      attachment.owner = contact->owner;
      attachment.ties = {records::format_record_key(records::contact_kind(), contact->id)};
      store.create(records::attachment_kind(), attachment, options.viewer);
    }
    transaction.commit();
    return {std::move(contact), true};
  });
}

}  // namespace kartoteka::mail
