// fontconfig and Pango keep what they know of fonts until the process ends, in the main thread for good: no leak of ours.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\nleak:libpango\n"; }
