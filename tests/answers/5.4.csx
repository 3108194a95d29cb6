//# notebook 05-backpropagation, cell sigmoid-slope, answer Slope

//# right: s(1 − s)
double Slope(double z)
{
    var s = 1 / (1 + Math.Exp(-z));
    return s * (1 - s);
}

//# right: by its symmetry
double Slope(double z)
{
    var e = Math.Exp(-Math.Abs(z));
    return e / ((1 + e) * (1 + e));
}

//# blank: Replace throw
double Slope(double z) => throw new NotImplementedException();

//# constant: The result is the same for every input
double Slope(double z) => 0.25;

//# wrong 0: This is σ(z) itself
double Slope(double z) => 1 / (1 + Math.Exp(-z));

//# wrong 0: The sign is turned
double Slope(double z)
{
    var s = 1 / (1 + Math.Exp(-z));
    return s * (s - 1);
}

//# wrong 0: One factor is missing
double Slope(double z) => 1 - 1 / (1 + Math.Exp(-z));

//# wrong 0: rule of tanh
double Slope(double z)
{
    var s = 1 / (1 + Math.Exp(-z));
    return 1 - s * s;
}

//# wrong 0: off by the same factor
double Slope(double z)
{
    var s = 1 / (1 + Math.Exp(-z));
    return 2 * s * (1 - s);
}

//# wrong 2: not far from it
double Slope(double z) => Math.Exp(-z) / Math.Pow(1 + Math.Exp(-z), 2);
