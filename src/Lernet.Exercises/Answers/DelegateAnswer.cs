using System.Reflection;

namespace Lernet.Exercises;

/// <summary>A function in this process, called with numbers in whatever types it declares.</summary>
internal sealed class DelegateAnswer(Delegate function) : FunctionAnswer
{
    private static readonly Type[] known = [typeof(double), typeof(float), typeof(int), typeof(double[]), typeof(float[]), typeof(Tensor)];

    private readonly Type[] parameters = [.. function.Method.GetParameters().TakeLast(Count(function)).Select(p => p.ParameterType)];

    public override int Inputs => parameters.Length;

    public override bool Fits => parameters.Append(function.Method.ReturnType).All(known.Contains);

    public override string Form
    {
        get
        {
            var odd = parameters.Append(function.Method.ReturnType).FirstOrDefault(type => !known.Contains(type));
            var inputs = Inputs == 1 ? "a function of 1 input" : $"a function of {Inputs} inputs";
            return odd is null ? inputs : $"{inputs} that uses {odd.Name}";
        }
    }

    public override Quantity Call(IReadOnlyList<Quantity> inputs) => ToQuantity(Invoke([.. inputs.Zip(parameters, (value, type) => value.To(type))]));

    public override (Quantity Value, Quantity? Gradient) Gradient(Quantity x, Quantity upstream)
    {
        var leaf = x.ToTensor().Track();
        var result = Invoke(parameters[0] == typeof(Tensor) ? leaf : x.To(parameters[0]));
        if (result is not Tensor { IsTracked: true } y) return (ToQuantity(result), null);
        try
        {
            var value = (Quantity)y;
            y.Backward(upstream.ToTensor());
            return (value, leaf.Grad is { } gradient ? (Quantity)gradient : null);
        }
        // The derivative is the student's code too.
        catch (Exception e)
        {
            throw AnswerException.Of(e);
        }
    }

    private object? Invoke(params object[] arguments)
    {
        try
        {
            return function.DynamicInvoke(arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw AnswerException.Of(e.InnerException);
        }
    }

    private static Quantity ToQuantity(object? result) => Quantity.Read(result) ?? throw AnswerException.Returned(result);

    // A static method bound to an object, as closures may be, has a first parameter that callers do not see.
    private static int Count(Delegate function) => function.GetType().GetMethod("Invoke")!.GetParameters().Length;
}
