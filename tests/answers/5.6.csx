//# notebook 05-backpropagation, cell own-operation, answer Mine

//# right: softsign
static Tensor Mine(Tensor x)
{
    var value = x.Detach();
    var size = 1 + value.Abs();
    return (value / size).Record("softsign", (x, g => g / size.Square()));
}

//# right: ln(1 + x²)
static Tensor Mine(Tensor x)
{
    var value = x.Detach();
    return (1 + value.Square()).Log().Record("ln(1 + x²)", (x, g => g * 2 * value / (1 + value.Square())));
}

//# blank: Replace throw
static Tensor Mine(Tensor x) => throw new NotImplementedException();

//# constant: No gradient arrives
static Tensor Mine(Tensor x) => Tensor.Ones(x.Length);

//# wrong 0: The sign is turned
static Tensor Mine(Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => g * -3 * x.Detach().Square()));

//# wrong 0: finite differences give
static Tensor Mine(Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => g * x.Detach().Square()));

//# wrong 0: not multiplied by g
static Tensor Mine(Tensor x) => x.Detach().Pow(3).Record("cube", (x, g => 3 * x.Detach().Square()));

//# wrong 0: No gradient arrives
static Tensor Mine(Tensor x) => x.Detach().Pow(3);
