//# notebook 19-gpu, cell pays, answer BreakEven

//# right: solved for n
double BreakEven(double launch, double transfer, double card, double processor)
{
    var saved = processor - transfer - card;
    return saved > 0 ? launch / saved : double.PositiveInfinity;
}

//# right: by its inverse
double BreakEven(double launch, double transfer, double card, double processor) =>
    1 / Math.Max(0, (processor - (transfer + card)) / launch);

//# blank: Replace throw
double BreakEven(double launch, double transfer, double card, double processor) => throw new NotImplementedException();

//# constant: The result is the same for every input
double BreakEven(double launch, double transfer, double card, double processor) => 5;

//# wrong 1: it never does
double BreakEven(double launch, double transfer, double card, double processor) => launch / (processor - transfer - card);

//# wrong 0: The transfer is missing
double BreakEven(double launch, double transfer, double card, double processor) =>
    processor > card ? launch / (processor - card) : double.PositiveInfinity;

//# wrong 0: upside down
double BreakEven(double launch, double transfer, double card, double processor) => (processor - transfer - card) / launch;

//# wrong 0: The card's own computation is missing
double BreakEven(double launch, double transfer, double card, double processor) =>
    processor > transfer ? launch / (processor - transfer) : double.PositiveInfinity;
