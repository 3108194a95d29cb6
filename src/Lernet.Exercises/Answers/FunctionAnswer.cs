using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Lernet.Exercises;

/// <summary>A function of the student's, called with numbers in whatever types it declares.</summary>
internal sealed class FunctionAnswer(Delegate function) : Answer
{
    private readonly Type[] parameters = [.. function.Method.GetParameters().TakeLast(Count(function)).Select(p => p.ParameterType)];

    public int Inputs => parameters.Length;

    public override string Form
    {
        get
        {
            var odd = parameters.Append(function.Method.ReturnType).FirstOrDefault(type => !Known.Contains(type));
            var inputs = Inputs == 1 ? "a function of 1 input" : $"a function of {Inputs} inputs";
            return odd is null ? inputs : $"{inputs} that uses {odd.Name}";
        }
    }

    public bool Fits => parameters.Append(function.Method.ReturnType).All(Known.Contains);

    private static Type[] Known { get; } = [typeof(double), typeof(float), typeof(int), typeof(double[]), typeof(float[]), typeof(Tensor)];

    /// <summary>Calls the function with copies of the inputs, so that it may change them.</summary>
    public Quantity Call(IReadOnlyList<Quantity> inputs) => ToQuantity(Invoke([.. inputs.Zip(parameters, ToArgument)]));

    /// <summary>Calls a function of one tensor with the tensor itself, so that its history is kept.</summary>
    public Tensor CallWith(Tensor x) => Invoke(parameters[0] == typeof(Tensor) ? x : ToArgument(x, parameters[0])) switch
    {
        Tensor y => y,
        var other => ToQuantity(other).ToTensor(),
    };

    private object? Invoke(params object[] arguments)
    {
        try
        {
            return function.DynamicInvoke(arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    // Each cast keeps the compiler from turning every branch into a Tensor.
    private static object ToArgument(Quantity value, Type type) =>
        type == typeof(double) ? (object)value.Number
        : type == typeof(float) ? (object)(float)value.Number
        : type == typeof(int) ? (object)(int)value.Number
        : type == typeof(double[]) ? (object)value.Numbers.ToArray()
        : type == typeof(float[]) ? (object)value.Numbers.Select(x => (float)x).ToArray()
        : value.ToTensor();

    private static Quantity ToQuantity(object? result) => result switch
    {
        double number => number,
        float number => number,
        int number => number,
        double[] numbers => numbers,
        float[] numbers => Array.ConvertAll(numbers, x => (double)x),
        Tensor tensor => tensor,
        _ => throw new InvalidOperationException("the function returned null. Return the result."),
    };

    // A static method bound to an object, as closures may be, has a first parameter that callers do not see.
    private static int Count(Delegate function) => function.GetType().GetMethod("Invoke")!.GetParameters().Length;
}
