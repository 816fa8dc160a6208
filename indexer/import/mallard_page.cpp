#include "indexer/import/mallard_page.h"

#include <algorithm>
#include <iterator>

#include "indexer/import/html_table.h"

namespace kartoteka::importing {
namespace {

enum class Role {
  skip, transparent, container, strong, emphasis, code, key, keys, menu_path, link, media,
  paragraph, bullets, numbers, terms, note, table, code_block, section, choose, condition,
};

struct TagRole {
  std::string_view tag;
  Role role;
};

constexpr TagRole kTagRoles[] = {
    {"info", Role::skip},       {"title", Role::skip},       {"subtitle", Role::skip},    {"links", Role::skip},     {"comment", Role::skip},
    {"gui", Role::strong},      {"app", Role::emphasis},     {"em", Role::emphasis},    {"var", Role::emphasis},
    {"cmd", Role::code},        {"code", Role::code},        {"input", Role::code},     {"output", Role::code},
    {"sys", Role::code},        {"file", Role::code},        {"key", Role::key},        {"keyseq", Role::keys},
    {"guiseq", Role::menu_path}, {"link", Role::link},       {"media", Role::media},    {"p", Role::paragraph},
    {"list", Role::bullets},    {"tree", Role::bullets},     {"steps", Role::numbers},  {"terms", Role::terms},
    {"note", Role::note},       {"table", Role::table},      {"screen", Role::code_block}, {"section", Role::section},
    {"if:choose", Role::choose}, {"if:if", Role::condition}, {"example", Role::container}, {"figure", Role::container},
    {"listing", Role::container}, {"quote", Role::container}, {"synopsis", Role::container}, {"desc", Role::paragraph},
    {"cite", Role::emphasis},   {"page", Role::container},   {"div", Role::container},
};

Role role_of(const MarkupNode& element) {
  if (element.name.starts_with("foreign:")) return Role::skip;
  const auto* row = std::find_if(std::begin(kTagRoles), std::end(kTagRoles),
                                 [&element](const TagRole& candidate) { return candidate.tag == element.name; });
  return row == std::end(kTagRoles) ? Role::transparent : row->role;
}

bool has_translated_part(const MarkupNode& node) {
  return std::any_of(node.children.begin(), node.children.end(), [](const MarkupNode& child) {
    return child.attribute("translate") == "yes" || has_translated_part(child);
  });
}

/// A condition of Mallard: words parted by commas, all of them true, '!' before a word denies it. What is true of our
/// reader: plain HTML on a GNOME desktop that is not the classic one and cannot install programs by a click.
bool holds(std::string_view test) {
  while (!test.empty()) {
    const std::size_t comma = std::min(test.find(','), test.size());
    std::string_view word = test.substr(0, comma);
    const bool denied = word.starts_with('!');
    if (denied) word.remove_prefix(1);
    const bool is_true = word == "target:html" || word == "platform:gnome";
    if (is_true == denied) return false;
    test.remove_prefix(std::min(comma + 1, test.size()));
  }
  return true;
}

std::string_view note_label(const MarkupNode& note) {
  for (const auto& [style, label] : {std::pair{"tip", "Wskazówka"}, {"warning", "Ostrzeżenie"}, {"danger", "Ostrzeżenie"},
                                     {"important", "Ważne"}, {"bug", "Błąd"}}) {
    if (note.has_word("style", style)) return label;
  }
  return "Uwaga";
}

Style strong_style() { return {.strong = true, .emphasis = false, .code = false, .address = {}}; }

class MallardConverter {
 public:
  explicit MallardConverter(const TitleOf& title_of) : title_of_(title_of) {}

  void children(const MarkupNode& node, const Style& style, Flow& flow) {
    for (const MarkupNode& child : node.children) {
      if (child.name.empty()) {
        flow.add_text(child.text, style);
      } else {
        element(child, style, flow);
      }
    }
  }

 private:
  void element(const MarkupNode& node, const Style& style, Flow& flow) {
    Style inner = style;
    switch (role_of(node)) {
      case Role::skip: return;
      case Role::strong:
      case Role::key: inner.strong = true; break;
      case Role::emphasis: (node.has_word("style", "strong") ? inner.strong : inner.emphasis) = true; break;
      case Role::code:
        if (node.name == "code" && node.all_text().find('\n') != std::string::npos) return code_block(node, flow);
        inner.code = true;
        break;
      case Role::keys: return sequence(node, "+", true, flow);
      case Role::menu_path: return sequence(node, " ▸ ", false, flow);
      case Role::link: return link(node, style, flow);
      case Role::media: return media(node, style, flow);
      case Role::transparent: break;
      default: return block(node, flow);
    }
    children(node, inner, flow);
  }

  void block(const MarkupNode& node, Flow& flow) {
    switch (role_of(node)) {
      case Role::bullets: return list(BlockKind::bullets, node, flow);
      case Role::terms: return list(BlockKind::bullets, node, flow);
      case Role::numbers: return list(BlockKind::numbers, node, flow);
      case Role::note: return note(node, flow);
      case Role::table: return table(node, flow);
      case Role::code_block: return code_block(node, flow);
      case Role::section: return section(node, flow);
      case Role::choose: return choose(node, flow);
      case Role::condition:
        if (!holds(node.attribute("test"))) return;
        break;
      case Role::container: title(node, flow); break;
      default:
        if (node.attribute("test").empty() || holds(node.attribute("test"))) break;
        return;
    }
    flow.end_line();
    children(node, {}, flow);
    flow.end_line();
  }

  std::vector<Block> blocks_of(const MarkupNode& node) {
    Flow inner;
    children(node, {}, inner);
    return inner.take();
  }

  /// Keys pressed together, or the way through a menu; keys are one strong run.
  void sequence(const MarkupNode& node, std::string_view separator, bool one_run, Flow& flow) {
    bool is_first = true;
    for (const MarkupNode& child : node.children) {
      if (child.name.empty()) continue;
      if (!is_first) flow.add_text(separator, one_run ? strong_style() : Style{});
      is_first = false;
      Line line;
      line.add(child.all_text());
      flow.add_text(line.plain(), strong_style());
    }
  }

  void link(const MarkupNode& node, const Style& style, Flow& flow) {
    Style inner = style;
    const std::string_view address = node.attribute("href");
    if (address.starts_with("http")) inner.address = address;
    const bool has_text = node.all_text().find_first_not_of(" \t\r\n") != std::string::npos;
    if (has_text) return children(node, inner, flow);
    if (!address.empty()) return flow.add_text(address, inner);
    flow.add_text("„" + title_of_(node.attribute("xref")) + "”", style);
  }

  /// Of a picture what stands inside for those who cannot see it.
  void media(const MarkupNode& node, const Style& style, Flow& flow) {
    if (node.attribute("type") == "video" || node.attribute("type") == "audio") return;
    if (node.attribute("translate") == "no" && !has_translated_part(node)) return;  // English for nobody
    Style inner = style;
    inner.emphasis = true;
    flow.add_text(node.all_text(), inner);
  }

  void title(const MarkupNode& node, Flow& flow) {
    Block label;
    label.line.add(mallard_title(node), strong_style());
    if (node.name != "page") flow.add(std::move(label));
  }

  void section(const MarkupNode& node, Flow& flow) {
    Block heading;
    heading.kind = BlockKind::heading;
    heading.level = ++section_depth_ + 1;
    heading.line.add(mallard_title(node));
    std::vector<Block> content = blocks_of(node);
    --section_depth_;
    if (content.empty()) return;  // a section that only a viewer's links would fill
    flow.add(std::move(heading));
    for (Block& block : content) flow.add(std::move(block));
  }

  void list(BlockKind kind, const MarkupNode& node, Flow& flow) {
    title(node, flow);
    Block block;
    block.kind = kind;
    for (const MarkupNode& child : node.children) {
      if (child.name != "item") continue;
      Block item;
      item.kind = BlockKind::item;
      Flow inner;
      title(child, inner);
      children(child, {}, inner);
      item.children = inner.take();
      block.children.push_back(std::move(item));
    }
    flow.add(std::move(block));
  }

  void note(const MarkupNode& node, Flow& flow) {
    Block quote;
    quote.kind = BlockKind::quote;
    const std::string own = mallard_title(node);
    Block first;
    first.line.add((own.empty() ? std::string(note_label(node)) : own) + ":", strong_style());
    quote.children = blocks_of(node);
    if (quote.children.empty()) return;
    if (quote.children.front().kind == BlockKind::paragraph) {
      first.line.append(quote.children.front().line);
      quote.children.erase(quote.children.begin());
    }
    quote.children.insert(quote.children.begin(), std::move(first));
    flow.add(std::move(quote));
  }

  void table(const MarkupNode& node, Flow& flow) {
    title(node, flow);
    HtmlTable table = html_table(node, [this](const MarkupNode& cell) { return blocks_of(cell); });
    for (Block& block : table.before) flow.add(std::move(block));
    flow.add(std::move(table.block));
  }

  static void code_block(const MarkupNode& node, Flow& flow) {
    Block block;
    block.kind = BlockKind::code;
    block.code = node.all_text();
    block.code.erase(0, std::min(block.code.find_first_not_of('\n'), block.code.size()));
    block.code.erase(block.code.find_last_not_of(" \n") + 1);
    flow.add(std::move(block));
  }

  /// The first when that holds, else what stands outside of any when (or in if:else).
  void choose(const MarkupNode& node, Flow& flow) {
    for (const MarkupNode& child : node.children) {
      if (child.name == "if:when" && holds(child.attribute("test"))) return children(child, {}, flow);
    }
    for (const MarkupNode& child : node.children) {
      if (!child.name.empty() && child.name != "if:when") element(child, {}, flow);
    }
  }

  const TitleOf& title_of_;
  int section_depth_ = 0;
};

}  // namespace

std::vector<Block> mallard_to_blocks(const MarkupNode& page, const TitleOf& title_of) {
  MallardConverter converter(title_of);
  Flow flow;
  const MarkupNode* info = page.child("info");
  if (const MarkupNode* description = info ? info->child("desc") : nullptr) {
    Flow plain;
    converter.children(*description, {}, plain);
    for (const Block& block : plain.take()) {
      flow.add_text(block.line.plain(), {.strong = false, .emphasis = true, .code = false, .address = {}});
    }
    flow.end_line();
  }
  converter.children(page, {}, flow);
  return flow.take();
}

std::string mallard_title(const MarkupNode& page_or_section) {
  Line line;
  if (const MarkupNode* title = page_or_section.child("title")) line.add(title->all_text());
  if (const MarkupNode* subtitle = page_or_section.child("subtitle")) line.add(": " + subtitle->all_text());
  return line.plain();
}

std::vector<std::string> mallard_links(const MarkupNode& page_or_section, std::string_view type) {
  std::vector<std::string> references;
  const MarkupNode* info = page_or_section.child("info");
  if (!info) return references;
  for (const MarkupNode& link : info->children) {
    if (link.name == "link" && link.attribute("type") == type) references.emplace_back(link.attribute("xref"));
  }
  return references;
}

}  // namespace kartoteka::importing
