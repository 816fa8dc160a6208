// How likely a record is the right answer, from what tells right answers from wrong ones: a logistic model of few features
// that mean the same in every base. confidence_model.h has its coefficients and how they were fitted.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kartoteka::search {

inline constexpr std::size_t kAnswerFeatures = 7;
using AnswerFeatures = std::array<double, kAnswerFeatures>;

/// As the fields of AnswerFeatures stand. What was asked are its words but for function words; they weigh as they are rare,
/// and what no record has weighs most.
inline constexpr std::array<std::string_view, kAnswerFeatures> kAnswerFeatureNames{
    "coverage",  // the part of what was asked that the record has
    "place",     // the part that its best 30 words have, its titles beside them; here each word weighs the same
    "asked",     // the part that its best 30 words have, times the logarithm of how many words were asked
    "named",     // how nearly a title of it and the question say the same: 0 to 1, from four fifths on
    "above",     // how far the score is above the mean of the 5th to 20th hit, as a part of it
    "ahead",     // how much more its best 30 words have than those of any other of the best 20
    "unknown",   // the part of what was asked that no record has
};

/// 0 to 1.
double confidence(const AnswerFeatures& features);

}  // namespace kartoteka::search
