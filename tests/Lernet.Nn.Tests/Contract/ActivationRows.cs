namespace Lernet.Nn.Tests.Contract;

internal static class ActivationRows
{
    private static readonly Func<Module>[] OfAnyShape =
    [
        () => new Sigmoid(), () => new Tanh(), () => new Relu(), () => new LeakyRelu(0.2), () => new Softplus(), () => new Gelu(),
        () => new Silu(), () => new Softmax(), () => new LogSoftmax(), () => new Elu(0.5), () => new Selu(), () => new Celu(2), () => new Relu6(),
        () => new Hardtanh(-0.5, 2), () => new Hardsigmoid(), () => new Hardswish(), () => new Softshrink(0.3), () => new Hardshrink(0.3),
        () => new Tanhshrink(), () => new GeluTanh(), () => new Mish(), () => new Softsign(), () => new LogSigmoid(), () => new PRelu(),
    ];

    public static IEnumerable<ModuleCase> All =>
    [
        .. OfAnyShape.Select(make => new ModuleCase(make, [3, 4], [3, 4])),
        new(() => new PRelu(3), [2, 3, 2], [2, 3, 2]) { WrongInput = [2, 2, 3] },
        new(() => new Glu(), [3, 4], [3, 2]) { WrongInput = [3, 5] },
    ];
}
