namespace Lernet.Core.Tests.Oracles;

/// <summary>Functions of one number or two, comparisons and choices.</summary>
internal static class ElementwiseCalls
{
    public static readonly Dictionary<string, Func<OracleCall, Tensor>> All = new()
    {
        ["op_UnaryNegation"] = c => -c[0],
        ["op_Addition"] = c => c.Case.Has("c") ? c[0] + c.Case.Number("c") : c[0] + c[1],
        ["op_Subtraction"] = c => c.Case.Flag("first") ? c.Case.Number("c") - c[0] : c.Case.Has("c") ? c[0] - c.Case.Number("c") : c[0] - c[1],
        ["op_Multiply"] = c => c.Case.Has("c") ? c[0] * c.Case.Number("c") : c[0] * c[1],
        ["op_Division"] = c => c.Case.Flag("first") ? c.Case.Number("c") / c[0] : c.Case.Has("c") ? c[0] / c.Case.Number("c") : c[0] / c[1],
        ["Maximum"] = c => c.Case.Has("c") ? c[0].Maximum(c.Case.Number("c")) : c[0].Maximum(c[1]),
        ["Minimum"] = c => c.Case.Has("c") ? c[0].Minimum(c.Case.Number("c")) : c[0].Minimum(c[1]),
        ["Pow"] = c => c.Case.Has("exponent") ? c[0].Pow(c.Case.Number("exponent")) : c[0].Pow(c[1]),
        ["Exp"] = c => c[0].Exp(),
        ["Log"] = c => c[0].Log(),
        ["Log1p"] = c => c[0].Log1p(),
        ["Sqrt"] = c => c[0].Sqrt(),
        ["Square"] = c => c[0].Square(),
        ["Reciprocal"] = c => c[0].Reciprocal(),
        ["Abs"] = c => c[0].Abs(),
        ["Sign"] = c => c[0].Sign(),
        ["Floor"] = c => c[0].Floor(),
        ["Ceiling"] = c => c[0].Ceiling(),
        ["Round"] = c => c[0].Round(),
        ["Sin"] = c => c[0].Sin(),
        ["Cos"] = c => c[0].Cos(),
        ["Clamp"] = c => c[0].Clamp(c.Case.Number("min"), c.Case.Number("max")),
        ["Sigmoid"] = c => c[0].Sigmoid(),
        ["Tanh"] = c => c[0].Tanh(),
        ["Relu"] = c => c[0].Relu(),
        ["LeakyRelu"] = c => c[0].LeakyRelu(c.Case.Number("slope")),
        ["Softplus"] = c => c[0].Softplus(),
        ["Gelu"] = c => c[0].Gelu(),
        ["Silu"] = c => c[0].Silu(),
        ["Erf"] = c => c[0].Erf(),
        ["Greater"] = c => c.Case.Has("c") ? c[0].Greater(c.Case.Number("c")) : c[0].Greater(c[1]),
        ["GreaterOrEqual"] = c => c.Case.Has("c") ? c[0].GreaterOrEqual(c.Case.Number("c")) : c[0].GreaterOrEqual(c[1]),
        ["Less"] = c => c.Case.Has("c") ? c[0].Less(c.Case.Number("c")) : c[0].Less(c[1]),
        ["EqualTo"] = c => c.Case.Has("c") ? c[0].EqualTo(c.Case.Number("c")) : c[0].EqualTo(c[1]),
        ["Where"] = c => Tensor.Where(c[0], c[1], c[2]),
    };
}
