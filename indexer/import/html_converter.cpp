#include "indexer/import/html_converter.h"

#include <algorithm>

#include "indexer/import/html_roles.h"
#include "indexer/import/html_table.h"
#include "indexer/import/html_variants.h"

namespace kartoteka::importing {
namespace {

bool is_elsewhere(std::string_view address) {
  return address.starts_with("http://") || address.starts_with("https://") || address.starts_with("mailto:");
}

/// "2" becomes "²"; what has no such sign becomes "^(n+1)".
void add_raised(const std::string& text, const Style& style, Flow& flow) {
  static constexpr std::string_view kDigits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.empty()) return;
  if (!std::all_of(text.begin(), text.end(), is_digit)) {
    flow.add_text(text.size() == 1 ? "^" + text : "^(" + text + ")", style);
    return;
  }
  for (const char c : text) flow.add_text(kDigits[c - '0'], style);
}

Block label(std::string_view text) {
  Block block;
  block.line.add(text, {.strong = true, .emphasis = false, .code = false, .address = {}});
  return block;
}

class HtmlConverter {
 public:
  HtmlConverter(const HtmlOptions& options, const MarkupNode* title) : options_(options), title_(title) {}

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
    const HtmlRole role = html_role(node);
    Style inner = style;
    switch (role) {
      case HtmlRole::skip: return;
      case HtmlRole::strong: inner.strong = true; break;
      case HtmlRole::emphasis: inner.emphasis = true; break;
      case HtmlRole::code: inner.code = true; break;
      case HtmlRole::link:
        if (is_elsewhere(node.attribute("href"))) inner.address = node.attribute("href");
        break;
      case HtmlRole::superscript: return add_raised(node.all_text(), style, flow);
      case HtmlRole::line_break: return flow.add_break();
      case HtmlRole::image: return image(node, style, flow);
      case HtmlRole::variants: return variants(node, style, flow);
      case HtmlRole::subscript:
      case HtmlRole::transparent: break;
      default: return block(role, node, flow);
    }
    children(node, inner, flow);
  }

  void block(HtmlRole role, const MarkupNode& node, Flow& flow) {
    switch (role) {
      case HtmlRole::heading: return heading(node, flow);
      case HtmlRole::bullets: return flow.add(parent(BlockKind::bullets, node, true));
      case HtmlRole::numbers: return flow.add(parent(BlockKind::numbers, node, true));
      case HtmlRole::quote: return flow.add(parent(BlockKind::quote, node, false));
      case HtmlRole::note: return note(node, flow);
      case HtmlRole::table: return table(node, flow);
      case HtmlRole::icon_row: return icon_row(node, flow);
      case HtmlRole::preformatted: return flow.add(code(node.all_text()));
      case HtmlRole::code_line: return code_line(node, flow);
      case HtmlRole::term: return term(node, flow);
      default: break;  // paragraphs, items outside of lists and containers: what stands inside, apart from the rest
    }
    flow.end_line();
    children(node, {}, flow);
    flow.end_line();
  }

  void image(const MarkupNode& node, const Style& style, Flow& flow) {
    const std::string_view text = node.attribute("alt");
    if (text == "Ikona" || text == "Icon") return;  // says nothing
    Style inner = style;
    inner.emphasis = !style.code;
    flow.add_text(" ", style);
    flow.add_text(text, inner);
    flow.add_text(" ", style);
  }

  void variants(const MarkupNode& node, const Style& style, Flow& flow) {
    bool is_first = true;
    for (const MarkupNode* variant : chosen_variants(node, options_.program)) {
      if (!is_first && node.has_word("class", "switchinline")) flow.add_text(" / ", style);
      is_first = false;
      children(*variant, style, flow);
    }
  }

  void heading(const MarkupNode& node, Flow& flow) {
    if (&node == title_) return flow.end_line();
    Block block;
    block.kind = BlockKind::heading;
    block.level = std::max(2, node.name[1] - '0');
    Flow inner;
    children(node, {}, inner);
    for (const Block& part : inner.take()) block.line.add(part.line.plain() + " ");
    flow.add(std::move(block));
  }

  /// A list or a quote. In a list every child that is an element is an item, whatever its tag.
  Block parent(BlockKind kind, const MarkupNode& node, bool is_list) {
    Block block;
    block.kind = kind;
    if (!is_list) {
      block.children = blocks_of(node);
      return block;
    }
    for (const MarkupNode& child : node.children) {
      if (child.name.empty() || html_role(child) == HtmlRole::skip) continue;
      Block item;
      item.kind = BlockKind::item;
      const bool is_nested = html_role(child) == HtmlRole::bullets || html_role(child) == HtmlRole::numbers;
      if (is_nested) {
        Flow inner;
        element(child, {}, inner);
        item.children = inner.take();
      } else {
        item.children = blocks_of(child);
      }
      block.children.push_back(std::move(item));
    }
    return block;
  }

  std::vector<Block> blocks_of(const MarkupNode& node) {
    Flow inner;
    children(node, {}, inner);
    return inner.take();
  }

  void note(const MarkupNode& node, Flow& flow) {
    Block quote;
    quote.kind = BlockKind::quote;
    quote.children = blocks_of(node);
    if (is_empty(quote)) return;
    Block first = label(std::string(note_label(node)) + ":");
    if (quote.children.front().kind == BlockKind::paragraph) {
      first.line.append(quote.children.front().line);
      quote.children.erase(quote.children.begin());
    }
    quote.children.insert(quote.children.begin(), std::move(first));
    flow.add(std::move(quote));
  }

  void table(const MarkupNode& node, Flow& flow) {
    HtmlTable table = html_table(node, [this](const MarkupNode& cell) { return blocks_of(cell); });
    for (Block& block : table.before) flow.add(std::move(block));
    flow.add(std::move(table.block));
  }

  void icon_row(const MarkupNode& node, Flow& flow) {
    Block row;
    for (const Block& part : blocks_of(node)) {
      if (part.kind != BlockKind::paragraph) continue;
      if (!row.line.empty()) row.line.add(" – ");
      row.line.append(part.line);
    }
    if (!repeats_heading(row.line.plain(), flow)) flow.add(std::move(row));
  }

  /// The name of an icon that stands right below a heading of the same name says nothing new.
  static bool repeats_heading(const std::string& text, Flow& flow) {
    const std::vector<Block>& before = flow.blocks();
    const auto heading = std::find_if(before.rbegin(), before.rend(), [](const Block& block) { return block.kind == BlockKind::heading; });
    return heading != before.rend() && heading->line.plain() == text;
  }

  static Block code(std::string text) {
    Block block;
    block.kind = BlockKind::code;
    block.code = std::move(text);
    block.code.erase(0, std::min(block.code.find_first_not_of('\n'), block.code.size()));
    return block;
  }

  void code_line(const MarkupNode& node, Flow& flow) {
    Line line;
    line.add(node.all_text());
    flow.end_line();
    std::vector<Block>& before = flow.blocks();
    if (!before.empty() && before.back().kind == BlockKind::code) {
      before.back().code += line.plain() + '\n';
    } else {
      flow.add(code(line.plain() + '\n'));
    }
  }

  void term(const MarkupNode& node, Flow& flow) {
    Line line;
    line.add(node.all_text());
    flow.add(label(line.plain()));
  }

  const HtmlOptions& options_;
  const MarkupNode* title_;
};

}  // namespace

std::vector<Block> html_to_blocks(const MarkupNode& root, const HtmlOptions& options) {
  HtmlConverter converter(options, root.find("h1"));
  Flow flow;
  converter.children(root, {}, flow);
  return flow.take();
}

std::string html_heading(const MarkupNode& root) {
  const MarkupNode* heading = root.find("h1");
  if (!heading) return {};
  Line line;
  line.add(heading->all_text());
  return line.plain();
}

const MarkupNode& html_content(const MarkupNode& document) {
  for (const char* name : {"main", "article", "body"}) {
    if (const MarkupNode* found = document.find(name)) return *found;
  }
  return document;
}

}  // namespace kartoteka::importing
