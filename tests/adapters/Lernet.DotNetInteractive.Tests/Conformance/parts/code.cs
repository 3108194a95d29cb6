public class Converter
{
    public static int Twice(int x) => 2 * x;
}
