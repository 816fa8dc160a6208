// The weighting scheme of the first stage: a term's stored impact (index/impact.h) times its inverse document
// frequency. Reads no document lengths, and its upper bound is tight, so that the matcher skips much.
#pragma once

#include <xapian.h>

namespace kartoteka::search {

class ImpactWeight : public Xapian::Weight {
 public:
  ImpactWeight();
  std::string name() const override { return "kartoteka::ImpactWeight"; }
  double get_sumpart(Xapian::termcount wdf, Xapian::termcount length, Xapian::termcount distinct) const override;
  double get_maxpart() const override;
  double get_sumextra(Xapian::termcount, Xapian::termcount) const override { return 0; }
  double get_maxextra() const override { return 0; }

 private:
  ImpactWeight* clone() const override { return new ImpactWeight(); }  // Xapian owns and deletes it
  void init(double factor) override;

  double step_ = 0;  ///< weight of an impact of 1
};

}  // namespace kartoteka::search
