//# notebook 04-gradient-descent, cell whole-descent, answer Descend

//# right: a loop
double Descend(double start, double rate, int steps)
{
    var x = start;
    for (var t = 0; t < steps; t++) x -= rate * 2 * x;
    return x;
}

//# right: a power
double Descend(double start, double rate, int steps) => start * Math.Pow(1 - 2 * rate, steps);

//# blank: Replace throw
double Descend(double start, double rate, int steps) => throw new NotImplementedException();

//# constant: The result is the same for every input
double Descend(double start, double rate, int steps) => 4.608;

//# wrong 0: One step too few
double Descend(double start, double rate, int steps)
{
    var x = start;
    for (var t = 1; t < steps; t++) x -= rate * 2 * x;
    return x;
}

//# wrong 0: One step too many
double Descend(double start, double rate, int steps)
{
    var x = start;
    for (var t = 0; t <= steps; t++) x -= rate * 2 * x;
    return x;
}

//# wrong 0: Only the first step is done
double Descend(double start, double rate, int steps)
{
    var x = start;
    for (var t = 0; t < steps; t++) x = start - rate * 2 * start;
    return x;
}

//# wrong 0: did you forget the minus sign
double Descend(double start, double rate, int steps)
{
    var x = start;
    for (var t = 0; t < steps; t++) x += rate * 2 * x;
    return x;
}

//# wrong 0: did you forget the factor 2
double Descend(double start, double rate, int steps) => start * Math.Pow(1 - rate, steps);

//# wrong 0: The slope is always that of start
double Descend(double start, double rate, int steps) => start - steps * rate * 2 * start;

//# wrong 1: after 0 steps x is still the start
double Descend(double start, double rate, int steps) => steps == 0 ? 0 : start * Math.Pow(1 - 2 * rate, steps);
