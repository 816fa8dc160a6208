// How fast likely duplicates of a client are noticed among very many: names, phones and e-mails made up of parts that
// repeat as they do in life.
//   duplicates_bench [CLIENTS]   (100000)
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>

#include "engine/records/client_keys.h"
#include "engine/records/migrations.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

const std::vector<std::string> kTrades{"Transport", "Piekarnia", "Zakład Mechaniczny", "Usługi Remontowe", "Hurtownia", "Kancelaria", "Apteka",
                                       "Przedsiębiorstwo Handlowe", "Skład Budowlany", "Gabinet", "Sklep", "Biuro Projektowe"};
const std::vector<std::string> kStems{"Kowal", "Nowa", "Malin", "Wiśni", "Dąbr", "Lewand", "Zieli", "Szyma", "Woźni", "Kozłow", "Jank", "Mazur", "Krawcz"};
const std::vector<std::string> kEndings{"ski", "ek", "owski", "ewicz", "czyk", "iak", "ak", "icki"};
const std::vector<std::string> kForms{"", " sp. z o.o.", " S.A.", " sp.j.", " s.c."};

class Names {
 public:
  std::string next() {
    std::string middle;
    for (int i = 0; i < 2; ++i) middle += static_cast<char>('a' + random_() % 26);
    return pick(kTrades) + " " + pick(kStems) + middle + pick(kEndings) + pick(kForms);
  }
  std::string phone() { return std::to_string(100'000'000 + random_() % 900'000'000); }

 private:
  const std::string& pick(const std::vector<std::string>& from) { return from[random_() % from.size()]; }
  std::mt19937 random_{7};
};

Client next_client(Names& names, int number) {
  Client client;
  client.code = "K" + std::to_string(number);
  client.name = names.next();
  client.phones = {{"biuro", names.phone()}};
  client.emails = {{"biuro", "biuro" + std::to_string(number) + "@firma.example"}};
  return client;
}

double milliseconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void fill(Store& store, Names& names, int count) {
  const auto begin = std::chrono::steady_clock::now();
  db::Transaction transaction(store.connection());
  for (int i = 0; i < count; ++i) {
    Client client = next_client(names, i);
    store.create(client_kind(), client, Viewer::system());
  }
  transaction.commit();
  std::cout << count << " clients stored, " << static_cast<int>(count / milliseconds_since(begin) * 1000) << " a second\n";
}

void measure(Store& store, Names& names) {
  std::vector<double> times;
  std::size_t found = 0;
  for (int i = 0; i < 500; ++i) {
    Client typed = next_client(names, i);
    std::swap(typed.name[2], typed.name[3]);
    const auto begin = std::chrono::steady_clock::now();
    found += find_duplicates(store, typed, Viewer::system(), 10).size();
    times.push_back(milliseconds_since(begin));
  }
  std::sort(times.begin(), times.end());
  std::cout << "500 questions: p50 " << times[250] << " ms, p99 " << times[495] << " ms, most " << times.back() << " ms; " << found << " found\n";
}

}  // namespace

int main(int argc, char** argv) {
  const auto file = std::filesystem::temp_directory_path() / ("duplicates_bench_" + std::to_string(std::random_device{}()) + ".db");
  {
    db::Connection connection(file, db::Access::write_and_checkpoint);
    db::migrate(connection, migrations());
    Store store(connection);
    Names names;
    fill(store, names, argc > 1 ? std::atoi(argv[1]) : 100'000);
    measure(store, names);
  }
  for (const char* suffix : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + suffix);
}
