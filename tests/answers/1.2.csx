//# notebook 01-neuron, cell loss, answer SoftLoss

//# right: as the formula says
double SoftLoss(double y, double yHat) => Math.Max(-y * yHat, 0);

//# right: by cases
double SoftLoss(double y, double yHat)
{
    if (Math.Sign(y) == Math.Sign(yHat)) return 0;
    return Math.Abs(yHat);
}

//# blank: Replace throw
double SoftLoss(double y, double yHat) => throw new NotImplementedException();

//# constant: The result is the same for every input
double SoftLoss(double y, double yHat) => 0;

//# wrong 0: did you forget the minus sign
double SoftLoss(double y, double yHat) => Math.Max(y * yHat, 0);

//# wrong 0: cut it off at 0
double SoftLoss(double y, double yHat) => -y * yHat;

//# wrong 0: hinge loss
double SoftLoss(double y, double yHat) => Math.Max(1 - y * yHat, 0);

//# wrong 0: counts mistakes
double SoftLoss(double y, double yHat) => y * yHat < 0 ? 1 : 0;

//# wrong 0: off by the same factor
double SoftLoss(double y, double yHat) => 0.5 * Math.Max(-y * yHat, 0);

//# wrong 0: cut to whole numbers
double SoftLoss(double y, double yHat) => (int)Math.Max(-y * yHat, 0);

//# wrong 0: sign is turned
double SoftLoss(double y, double yHat) => Math.Min(y * yHat, 0);
