namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Errors =>
    [
        ("error-shape", () => new ErrorView(Caught(() => Tensor.Zeros(32, 784).MatMul(Tensor.Zeros(128, 784))), "cell 7, line 1")),
        ("error-broadcast", () => new ErrorView(Caught(() => Tensor.Zeros(3, 4) + Tensor.Zeros(3)))),
        ("error-plain", () => new ErrorView(new ArgumentException("<b>not</b> a shape"))),
    ];

    private static Exception Caught(Func<object> broken) => Record.Exception(broken) ?? throw new InvalidOperationException("It should have failed.");
}
